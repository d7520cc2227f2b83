package org.beloved.places;

import java.util.List;
import java.util.stream.Stream;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** Where the reference data comes from, on what terms, and whom to thank. */
record SourcesPage() implements Page {

    @Override
    public String template() {
        return "places/sources";
    }

    @Override
    public String title(Words words) {
        return words.say("places.data.title");
    }

    List<Provenance> files() {
        return Provenance.all();
    }

    List<String> atlasLicense() {
        return Stream.of(Row.read("shapes/us-atlas-2023.LICENSE.txt").strip().split("\n\n", -1))
                .toList();
    }
}
