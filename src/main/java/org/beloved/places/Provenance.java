package org.beloved.places;

import java.time.LocalDate;
import java.util.List;

/** Where a shipped reference file comes from, on what terms, and whom to thank. */
record Provenance(
        String file, String upstream, String licence, String credit, LocalDate copiedOn, String sha256, String note) {

    static List<Provenance> all() {
        return Row.of("PROVENANCE.csv")
                .map(row -> new Provenance(
                        row.text("file"),
                        row.text("upstream"),
                        row.text("licence"),
                        row.text("credit"),
                        LocalDate.parse(row.text("copied_on")),
                        row.text("sha256"),
                        row.text("note")))
                .toList();
    }

    /** A name for links to this file's row. */
    String anchor() {
        return file.replaceAll("[^A-Za-z0-9]+", "-");
    }
}
