package org.beloved.teams.directory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.beloved.places.County;

/** A team's part of an address: from its name, or from its county where the name is not shown. */
final class Slugs {

    private static final int MOST = 60;
    private static final int LEAST = 3;
    private static final int SHORT = 6;

    /** Words that mean another page in the same place of an address. */
    private static final Set<String> TAKEN = Set.of("new", "entry", "mine", "contact");

    private Slugs() {}

    static String of(Introduction says, County county) {
        String ofName = plain(says.name());
        boolean fits = says.shown() == Shown.NAME && ofName.length() >= LEAST && !TAKEN.contains(ofName);
        return fits
                ? ofName
                : "team-in-" + plain(county.name().full() + " " + county.state().code());
    }

    /** One that nobody has, for an entry whose first address no longer fits. */
    static String anew(Introduction says, County county) {
        return of(says, county) + "-" + UUID.randomUUID().toString().substring(0, SHORT);
    }

    private static String plain(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return plain.substring(0, Math.min(plain.length(), MOST)).replaceAll("^-|-$", "");
    }
}
