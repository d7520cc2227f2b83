package org.beloved.events.calendar;

import java.util.Set;
import org.beloved.shared.Slug;

/** An event's part of an address, from its title. */
final class Slugs {

    private static final int LEAST = 3;

    /** Words that mean another page in the same place of an address. */
    private static final Set<String> TAKEN = Set.of("new", "mine");

    private Slugs() {}

    static String of(String title) {
        String slug = Slug.of(title);
        return slug.length() < LEAST || TAKEN.contains(slug) ? Slug.anew("event") : slug;
    }
}
