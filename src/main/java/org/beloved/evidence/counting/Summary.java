package org.beloved.evidence.counting;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.beloved.evidence.records.Criminality;
import org.beloved.evidence.records.LiftReason;
import org.beloved.evidence.records.Marks;
import org.beloved.evidence.records.Records;
import org.beloved.policy.DetainerForm;
import org.beloved.policy.Truth;

/**
 * What the records of one group say, counted.
 *
 * @param people different persons; empty when any record of the group has no number for its person
 * @param likelyDuplicates empty under the same condition
 */
public record Summary(
        Periods.Group group,
        Map<LiftReason, Integer> lifts,
        Map<Criminality, Integer> criminality,
        Map<DetainerForm, Integer> forms,
        OptionalInt people,
        OptionalInt likelyDuplicates) {

    public static List<Summary> of(Records records, List<Periods.Group> groups) {
        return groups.stream().map(group -> of(records, group)).toList();
    }

    private static Summary of(Records records, Periods.Group group) {
        Map<LiftReason, Integer> lifts = new EnumMap<>(LiftReason.class);
        Map<Criminality, Integer> criminality = new EnumMap<>(Criminality.class);
        Map<DetainerForm, Integer> forms = new EnumMap<>(DetainerForm.class);
        BitSet people = new BitSet();
        boolean allNumbered = true;
        int duplicates = 0;
        for (int row = group.from(); row < group.to(); row++) {
            lifts.merge(records.lift(row), 1, Integer::sum);
            criminality.merge(records.criminality(row), 1, Integer::sum);
            forms.merge(records.form(row), 1, Integer::sum);
            records.person(row).ifPresent(people::set);
            allNumbered &= records.person(row).isPresent();
            duplicates += records.mark(Marks.DUPLICATE, row) == Truth.YES ? 1 : 0;
        }
        return new Summary(
                group,
                lifts,
                criminality,
                forms,
                allNumbered ? OptionalInt.of(people.cardinality()) : OptionalInt.empty(),
                allNumbered ? OptionalInt.of(duplicates) : OptionalInt.empty());
    }

    public int total() {
        return group.size();
    }

    public int lifted(LiftReason reason) {
        return lifts.getOrDefault(reason, 0);
    }

    public int with(Criminality kind) {
        return criminality.getOrDefault(kind, 0);
    }

    public int asked(DetainerForm form) {
        return forms.getOrDefault(form, 0);
    }
}
