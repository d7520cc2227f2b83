package org.beloved.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The classes of offenses that texts name, how to say them, and which class lies within which, each with its source.
 * Used to say and to compare rules; a case is decided on the classes its records name and no others.
 */
public final class OffenseTable {

    private final Map<String, OffenseClass> byName = new LinkedHashMap<>();

    public OffenseTable(List<OffenseClass> classes) {
        classes.forEach(offense -> byName.put(offense.name(), offense));
    }

    /** One class of offenses, and the class it lies within, if that is known. */
    public record OffenseClass(String name, Bilingual label, Optional<Within> within) {}

    /** Lying within another class: on whose word, and whether it is only assumed to hold for every offense. */
    public record Within(String name, String source, boolean assumed) {}

    public boolean knows(String name) {
        return byName.containsKey(name);
    }

    /** How to say a class; a name we do not know is read out. */
    public Bilingual label(String name) {
        var known = byName.get(name);
        var readOut = name.toLowerCase(Locale.ROOT).replace('_', ' ');
        return known == null ? new Bilingual(readOut, readOut) : known.label();
    }

    public Optional<Within> within(String name) {
        return Optional.ofNullable(byName.get(name)).flatMap(OffenseClass::within);
    }

    /** Whether every offense of the first class is one of the second, by the table. */
    public boolean implies(String some, String other) {
        var at = some;
        for (int steps = 0; steps <= byName.size(); steps++) {
            if (at.equals(other)) {
                return true;
            }
            var wider = within(at);
            if (wider.isEmpty()) {
                return false;
            }
            at = wider.get().name();
        }
        return false;
    }
}
