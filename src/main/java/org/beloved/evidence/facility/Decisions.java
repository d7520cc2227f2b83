package org.beloved.evidence.facility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a house had decided about facilities at some moment. A figure is counted with them, and its address names them by
 * how often somebody had decided by then or had taken a decision back: so the same figure can be counted again.
 *
 * @param changes how often that was, from the beginning
 * @param last the day of the last time
 * @param inForce those that hold, in the order in which they were decided
 */
public record Decisions(int changes, Optional<LocalDate> last, List<Corrections.Correction> inForce) {

    /** As the program comes. */
    public static final Decisions NONE = new Decisions(0, Optional.empty(), List.of());

    /**
     * One time that somebody decided, or took a decision back.
     *
     * @param id of the decision
     * @param decided empty when it was taken back
     */
    public record Change(String id, Optional<Corrections.Correction> decided, LocalDate day) {}

    public Decisions {
        inForce = List.copyOf(inForce);
    }

    /** @param history in the order in which it happened */
    public static Decisions of(List<Change> history) {
        Map<String, Corrections.Correction> holding = new LinkedHashMap<>();
        for (Change change : history) {
            change.decided()
                    .ifPresentOrElse(
                            correction -> holding.put(change.id(), correction), () -> holding.remove(change.id()));
        }
        return history.isEmpty()
                ? NONE
                : new Decisions(
                        history.size(), Optional.of(history.getLast().day()), new ArrayList<>(holding.values()));
    }

    /** Beyond what comes with the program. */
    public FacilityMatcher matcher() {
        return inForce.isEmpty()
                ? FacilityMatcher.shipped()
                : FacilityMatcher.shipped().with(inForce);
    }
}
