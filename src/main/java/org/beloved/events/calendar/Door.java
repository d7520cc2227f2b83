package org.beloved.events.calendar;

/**
 * What only those who registered are told: where to click, or where to go.
 *
 * @param join the address of an online meeting, may be empty
 * @param venue the street and the room, may be empty
 */
public record Door(String join, String venue) {

    public static final Door NONE = new Door("", "");

    @Override
    public String toString() {
        return "Door[…]";
    }
}
