package org.beloved.evidence.store;

import java.util.Set;
import org.beloved.evidence.DataSet;
import org.beloved.evidence.intake.Report;

/** Whom to thank for a release, and how it may be used, where whoever takes it in does not say. */
record Credit(String credit, String licence) {

    private static final Credit NPR = new Credit(
            "U.S. Immigration and Customs Enforcement records released under FOIA, via NPR", "U.S. government records");
    private static final Credit PROJECT = new Credit(
            "Government data provided by ICE in response to a FOIA request, published by the Deportation Data Project",
            "CC0-1.0");
    private static final Credit PRACTICE =
            new Credit("Made up by Beloved: no real person, request or jail’s conduct is in it", "CC0-1.0");
    private static final Credit UNKNOWN = new Credit("Not stated", "Not stated");

    /** Rows that the program made up have the columns of a release, and are none of it. */
    static Credit of(Report report) {
        return DataSet.isPractice(report.findings()) ? PRACTICE : of(report.releases());
    }

    private static Credit of(Set<String> releases) {
        if (releases.stream().allMatch(release -> release.startsWith("ddp-") || release.equals("processed"))) {
            return PROJECT;
        }
        return releases.equals(Set.of("npr-2017")) ? NPR : UNKNOWN;
    }
}
