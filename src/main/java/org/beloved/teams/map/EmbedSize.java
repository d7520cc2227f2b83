package org.beloved.teams.map;

import java.util.Locale;
import java.util.Optional;

/** How large a frame on another site is, and how many teams it lists. */
enum EmbedSize {
    SMALL(320, 380, 0),
    MEDIUM(480, 620, 6),
    LARGE(720, 900, 40);

    private final int width;
    private final int height;
    private final int teams;

    EmbedSize(int width, int height, int teams) {
        this.width = width;
        this.height = height;
        this.teams = teams;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** How many teams stand below the map. A list without a map always has some. */
    int teamsBelowMap() {
        return teams;
    }

    int teamsInList() {
        return Math.max(teams, 4);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<EmbedSize> of(String code) {
        for (EmbedSize size : values()) {
            if (size.code().equals(code)) {
                return Optional.of(size);
            }
        }
        return Optional.empty();
    }
}
