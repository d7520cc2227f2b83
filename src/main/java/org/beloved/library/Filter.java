package org.beloved.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.beloved.web.Language;

/** What somebody looks for; an empty part, or one that is none of ours, means any. */
record Filter(String step, String kind, String faith, String language) {

    List<Resource> of(List<Resource> all) {
        return all.stream()
                .filter(each -> asked(step).stream()
                        .allMatch(asked -> each.shelf().steps().contains(asked)))
                .filter(each ->
                        kindAsked().stream().allMatch(asked -> each.shelf().kind() == asked))
                .filter(each ->
                        faithAsked().stream().allMatch(asked -> each.shelf().faith() == asked))
                .filter(each -> Language.ofTag(language).stream()
                        .allMatch(asked -> each.shelf().language() == asked))
                .toList();
    }

    boolean isAny() {
        return query().isEmpty();
    }

    /** The parts that are asked for, as in an address. */
    String query() {
        List<String> parts = new ArrayList<>();
        asked(step).ifPresent(asked -> parts.add("step=" + asked));
        kindAsked().ifPresent(asked -> parts.add("kind=" + asked));
        faithAsked().ifPresent(asked -> parts.add("faith=" + asked));
        Language.ofTag(language).ifPresent(asked -> parts.add("in=" + asked.tag()));
        return String.join("&", parts);
    }

    private static Optional<Integer> asked(String step) {
        return step.matches("[1-9]") ? Optional.of(Integer.valueOf(step)) : Optional.empty();
    }

    private Optional<Kind> kindAsked() {
        return Arrays.stream(Kind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst();
    }

    private Optional<Faith> faithAsked() {
        return Arrays.stream(Faith.values())
                .filter(each -> each.name().equals(faith))
                .findFirst();
    }
}
