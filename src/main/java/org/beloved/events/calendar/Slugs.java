package org.beloved.events.calendar;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** An event's part of an address, from its title. */
final class Slugs {

    private static final int MOST = 60;
    private static final int LEAST = 3;
    private static final int SHORT = 8;

    /** Words that mean another page in the same place of an address. */
    private static final Set<String> TAKEN = Set.of("new", "mine");

    private Slugs() {}

    static String of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String slug = plain.substring(0, Math.min(plain.length(), MOST)).replaceAll("^-|-$", "");
        return slug.length() < LEAST || TAKEN.contains(slug)
                ? "event-" + UUID.randomUUID().toString().substring(0, SHORT)
                : slug;
    }
}
