package org.beloved.policy.deciding;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.beloved.places.County;
import org.beloved.policy.PolicyBook;
import org.beloved.policy.PolicyBook.Candidate;
import org.beloved.policy.PolicyBook.Layers;
import org.beloved.policy.PolicyVersion;

/** Whose rule a case is tried under. */
sealed interface Subject {

    /** One version, answering alone. */
    record Alone(PolicyVersion version) implements Subject {}

    /** Every layer of a county on a day. */
    record At(County county, LocalDate day, Layers layers) implements Subject {
        static At of(PolicyBook book, County county, LocalDate day) {
            return new At(county, day, book.layersAt(county.fips(), day));
        }
    }

    default List<PolicyVersion> versions() {
        return switch (this) {
            case Alone alone -> List.of(alone.version());
            case At at ->
                Stream.of(at.layers().state(), at.layers().jail(), at.layers().police())
                        .flatMap(List::stream)
                        .map(Candidate::version)
                        .toList();
        };
    }
}
