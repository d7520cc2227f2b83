package org.beloved.teams.directory;

import java.util.Set;
import org.beloved.places.County;
import org.beloved.shared.Slug;

/** A team's part of an address: from its name, or from its county where the name is not shown. */
final class Slugs {

    private static final int LEAST = 3;

    /** Words that mean another page in the same place of an address. */
    private static final Set<String> TAKEN = Set.of("new", "entry", "mine", "contact");

    private Slugs() {}

    static String of(Introduction says, County county) {
        String ofName = Slug.of(says.name());
        boolean fits = says.shown() == Shown.NAME && ofName.length() >= LEAST && !TAKEN.contains(ofName);
        return fits
                ? ofName
                : "team-in-"
                        + Slug.of(county.name().full() + " " + county.state().code());
    }

    /** One that nobody has, for an entry whose first address no longer fits. */
    static String anew(Introduction says, County county) {
        return Slug.anew(of(says, county));
    }
}
