package org.beloved.toolkit;

import java.util.List;

/** How a meeting usually goes. */
public record AgendaTemplate(List<Part> parts) {

    public AgendaTemplate {
        parts = List.copyOf(parts);
        if (parts.stream().filter(part -> part.kind() == PartKind.ASK).count() != 1) {
            throw new IllegalArgumentException("expected one part of kind ASK in an agenda");
        }
    }

    /**
     * @param minutes in a meeting of thirty minutes
     * @param role who speaks
     * @param later whether only meetings after the first have this part
     */
    public record Part(PartKind kind, Text title, Text hint, int minutes, RoleKind role, boolean later) {

        public Part {
            if (minutes < 1) {
                throw new IllegalArgumentException("expected \"minutes\" of 1 or more, found " + minutes);
            }
        }
    }
}
