package org.beloved.events.calendar;

import java.util.List;
import org.beloved.shared.TeamId;

/**
 * Dates of an event were moved, called off, or are said differently: whoever registered must hear of it.
 *
 * @param numbers which dates
 */
public record SessionsChanged(TeamId event, List<Integer> numbers) {

    public SessionsChanged {
        numbers = List.copyOf(numbers);
    }
}
