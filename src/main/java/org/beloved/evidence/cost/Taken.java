package org.beloved.evidence.cost;

import java.util.List;

/** One factor as it is taken: from studies, or as the reader says with a source of their own. */
public sealed interface Taken {

    Span span();

    /** From the lowest to the highest of some studies. */
    record FromStudies(List<Study> studies) implements Taken {

        public FromStudies {
            studies = List.copyOf(studies);
        }

        @Override
        public Span span() {
            return Span.over(studies.stream().map(Study::span).toList());
        }
    }

    /** From somebody who says where it comes from. */
    record Own(Span span, String source) implements Taken {}
}
