package org.beloved.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;

/** What somebody called a thing, as a part of an address: small letters, digits and hyphens. */
public final class Slug {

    private static final int LONGEST = 60;

    /** Trying more numbers than these one after the other would take the longer the more have the same name. */
    private static final int LAST_NUMBER = 9;

    private static final int DRAWN = 8;

    private Slug() {}

    /** Empty where nothing of the name is left, as of one in letters other than ours. */
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-|-$", "");
    }

    /**
     * The first that is free: the wanted one, then a few with a number, then with letters drawn by lot.
     *
     * @param take takes it for good, or answers false because somebody has it
     */
    public static String take(String wanted, Predicate<String> take) {
        String slug = wanted;
        for (int number = 2; !take.test(slug); number++) {
            slug = wanted + "-" + (number <= LAST_NUMBER ? Integer.toString(number) : drawn());
        }
        return slug;
    }

    /** Nobody has it, as far as chance goes. */
    public static String anew(String wanted) {
        return wanted + "-" + drawn();
    }

    private static String drawn() {
        return UUID.randomUUID().toString().substring(0, DRAWN);
    }
}
