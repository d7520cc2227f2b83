package org.beloved.policy;

import java.time.LocalDate;
import java.util.Optional;

/** When a version was introduced and adopted, and the half-open interval in which it is in force. */
public record Validity(
        Optional<PartialDate> introduced,
        Optional<PartialDate> adopted,
        PartialDate effective,
        Optional<PartialDate> ended) {

    /** In force from its effective day up to, and not on, the day it ended; unclear inside a partial date. */
    public Truth isInForceOn(LocalDate day) {
        return effective
                .hasComeBy(day)
                .and(ended.map(end -> end.hasComeBy(day)).orElse(Truth.NO).not());
    }

    public boolean isCurrent() {
        return ended.isEmpty();
    }
}
