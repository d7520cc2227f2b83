package org.beloved.meetings.plan;

import java.util.List;

/**
 * What a meeting was planned to be, in words; for whoever looks back at it.
 *
 * @param ask the words of the ask; empty when it was never worded
 */
public record PlanRecord(List<Line> roles, List<Line> parts, String ask) {

    /** A role or a part of the agenda, and whose it was. */
    public record Line(String what, String who) {}

    public boolean isEmpty() {
        return roles.isEmpty() && ask.isEmpty();
    }
}
