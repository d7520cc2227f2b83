package org.beloved.web;

/**
 * One entry of a menu. Rooms contribute them as beans.
 *
 * @param order place in the menu, low first
 * @param key the message that names it
 * @param path where it leads; {@code {team}} stands for the team's part of the address
 */
public record MenuEntry(Area area, int order, String key, String path) {

    /** Whose menu it is. */
    public enum Area {
        FRONT,
        PUBLIC,
        PERSONAL,
        HOLDER,
        EMBEDDED,
        TEAM,
        DESK,
        FOOT
    }
}
