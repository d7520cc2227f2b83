package org.beloved.meetings.letters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.beloved.meetings.letters.Rendered.Origin;
import org.beloved.meetings.letters.Rendered.Paragraph;
import org.beloved.meetings.letters.Rendered.Run;

/** Reads a letter's text and lets the record speak in its places. An empty line begins a new paragraph. */
final class LetterText {

    private LetterText() {}

    static Rendered render(String body, WhatIsKnown known) {
        return new Rendered(Arrays.stream(body.strip().split("\\R[ \\t]*\\R\\s*"))
                .filter(paragraph -> !isAboutNothing(paragraph, known))
                .map(paragraph -> new Paragraph(paragraph
                        .lines()
                        .flatMap(line -> lines(line.strip(), known).stream())
                        .toList()))
                .filter(paragraph -> !paragraph.lines().isEmpty())
                .toList());
    }

    /** "We promised you:" with nothing promised is left out, and nobody has to think of it. */
    private static boolean isAboutNothing(String paragraph, WhatIsKnown known) {
        List<Place> places = Place.BRACKETS
                .matcher(paragraph)
                .results()
                .flatMap(found -> Place.named(found.group(1)).stream())
                .toList();
        return !places.isEmpty()
                && places.stream()
                        .allMatch(place ->
                                known.mayBeEmpty(place) && known.at(place).isEmpty());
    }

    /** One line of the text; a place that holds several lines makes several, one that holds none may make none. */
    private static List<List<Run>> lines(String text, WhatIsKnown known) {
        List<List<Run>> lines = new ArrayList<>();
        List<Run> line = new ArrayList<>();
        Matcher brackets = Place.BRACKETS.matcher(text);
        int from = 0;
        while (brackets.find()) {
            Optional<Place> place = Place.named(brackets.group(1));
            if (place.isEmpty()) {
                continue;
            }
            own(text.substring(from, brackets.start()), line);
            from = brackets.end();
            fill(place.get(), brackets.group(), known, line, lines);
        }
        own(text.substring(from), line);
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    private static void fill(Place place, String brackets, WhatIsKnown known, List<Run> line, List<List<Run>> lines) {
        List<String> said = known.at(place);
        if (said.isEmpty() && !known.mayBeEmpty(place)) {
            line.add(new Run(brackets, Origin.GAP));
        }
        for (int i = 0; i < said.size(); i++) {
            line.add(new Run(said.get(i), Origin.RECORD));
            if (i < said.size() - 1) {
                lines.add(List.copyOf(line));
                line.clear();
            }
        }
    }

    private static void own(String text, List<Run> line) {
        if (!text.isEmpty()) {
            line.add(new Run(text, Origin.TEAM));
        }
    }
}
