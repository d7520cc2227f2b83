package org.beloved.meetings.letters;

import java.util.List;
import java.util.stream.Collectors;

/** A letter as it reads now. */
record Rendered(List<Paragraph> paragraphs) {

    /** Where a piece of text comes from. */
    enum Origin {
        /** The team wrote it. */
        TEAM,
        /** It stands in the record, and changes with it. */
        RECORD,
        /** A place that names something the record does not hold. */
        GAP
    }

    /** A piece of a line. */
    record Run(String text, Origin origin) {

        boolean isFromRecord() {
            return origin == Origin.RECORD;
        }

        boolean isGap() {
            return origin == Origin.GAP;
        }
    }

    /** Lines that belong together. */
    record Paragraph(List<List<Run>> lines) {}

    boolean hasGaps() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.lines().stream())
                .flatMap(List::stream)
                .anyMatch(Run::isGap);
    }

    /** Without any marks, as on paper. */
    String text() {
        return paragraphs.stream()
                .map(paragraph -> paragraph.lines().stream()
                        .map(line -> line.stream().map(Run::text).collect(Collectors.joining()))
                        .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }
}
