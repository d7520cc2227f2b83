package org.beloved.policy;

import java.util.ArrayList;
import java.util.List;
import org.beloved.policy.CaseFacts.Agreement;
import org.beloved.policy.CaseFacts.Charge;
import org.beloved.policy.CaseFacts.Conviction;
import org.beloved.policy.Criterion.CostsCovered;
import org.beloved.policy.FactKeys.ChargeField;
import org.beloved.policy.FactKeys.ConvictionField;
import org.beloved.policy.Ground.Atom;
import org.beloved.policy.Ground.Group;

/** Works a condition out for one case. Agrees with {@link Evaluation} on every truth; a property test holds it to that. */
final class Grounding {

    private final CaseFacts facts;
    private final FactKeys keys;
    private final DateRounding rounding;

    Grounding(CaseFacts facts, FactKeys keys, DateRounding rounding) {
        this.facts = facts;
        this.keys = keys;
        this.rounding = rounding;
    }

    Ground of(Condition condition) {
        return switch (condition) {
            case Condition.All all -> Group.all(each(all.of()));
            case Condition.Any any -> Group.any(each(any.of()));
            case Condition.Not not -> new Ground.Negated(of(not.of()));
            case Condition.Unless unless ->
                Group.all(List.of(of(unless.rule()), new Ground.Negated(of(unless.exception()))));
            case Condition.Leaf leaf -> new Ground.Clause(leaf, of(leaf.criterion()));
        };
    }

    private List<Ground> each(List<Condition> parts) {
        var ground = new ArrayList<Ground>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            ground.add(of(parts.get(i)));
        }
        return ground;
    }

    private Ground of(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Always ignored -> new Atom(Truth.YES, 0, 0, 0);
            case Criterion.Never ignored -> new Atom(Truth.NO, 0, 0, 0);
            case Criterion.Stated stated ->
                Atom.of(facts.papers().stated().get(stated.fact()), FactKeys.of(stated.fact()));
            case Criterion.MinimumAge age -> age(age.years());
            case Criterion.Reimbursement wanted -> agreed(wanted.covered());
            case Criterion.PendingCase ignored -> pending();
            case Criterion.AdministrativeWarrant warrant ->
                Atom.of(facts.papers().warrant().isAmong(warrant.forms()), FactKeys.ADMIN_WARRANT);
            case Criterion.Convicted wanted -> convicted(wanted);
            case Criterion.Charged wanted -> charged(wanted);
        };
    }

    private Ground age(int years) {
        var request = facts.dates().request();
        var truth = facts.age().isAtLeast(years, request, rounding);
        var open = (facts.age().isOpen() ? FactKeys.AGE : 0) | requestIfOpen(facts.age() instanceof Age.Born);
        var reads = FactKeys.AGE | requestIfOpen(facts.age() instanceof Age.Born);
        return new Atom(truth, truth.isKnown() ? FactKeys.AGE : open, reads, open);
    }

    /** The day of the request is the frame of the question: a fact of its own only while it is not known. */
    private long requestIfOpen(boolean isRead) {
        return isRead && facts.dates().request().isOpen() ? FactKeys.REQUEST_DATE : 0;
    }

    private Ground agreed(CostsCovered covered) {
        return switch (facts.agreement()) {
            case Agreement.Stated stated -> Atom.of(stated.exists(), FactKeys.AGREEMENT);
            case Agreement.Detailed parts -> {
                var tests = new ArrayList<Ground>(3);
                tests.add(Atom.of(parts.written(), FactKeys.AGREEMENT_WRITTEN));
                if (covered == CostsCovered.ALL) {
                    tests.add(Atom.of(parts.allCosts(), FactKeys.AGREEMENT_COVERS));
                }
                tests.add(dated(
                        Evaluation.signedBefore(parts.signed(), facts.dates().request()),
                        parts.signed(),
                        FactKeys.AGREEMENT_SIGNED,
                        requestIfOpen(true)));
                yield Group.all(tests);
            }
        };
    }

    private static Atom dated(Truth truth, Day day, long fact, long otherOpen) {
        var open = (day.isOpen() ? fact : 0) | otherOpen;
        return new Atom(truth, truth.isKnown() ? fact : open, fact | otherOpen, open);
    }

    private Ground pending() {
        var charges = facts.charges();
        var listed = Atom.of(
                charges.listed().isEmpty() ? (charges.complete() ? Truth.NO : Truth.UNKNOWN) : Truth.YES,
                FactKeys.CHARGES);
        var stated = Atom.of(
                facts.papers().stated().get(YesNoFact.PENDING_CRIMINAL_CASE),
                FactKeys.of(YesNoFact.PENDING_CRIMINAL_CASE));
        // "No case is pending" speaks for the charges too, so an unknown list does not reopen it.
        return stated.truth() == Truth.NO && listed.truth() != Truth.YES
                ? new Atom(Truth.NO, stated.rests(), stated.reads() | listed.reads(), listed.open())
                : Group.any(List.of(listed, stated));
    }

    private Ground convicted(Criterion.Convicted wanted) {
        var records = facts.convictions();
        var matches = new ArrayList<Ground>(records.listed().size());
        for (int i = 0; i < records.listed().size(); i++) {
            matches.add(matches(wanted, records.listed().get(i), i));
        }
        return Group.any(
                List.of(Group.atLeast(wanted.minCount(), matches), unlisted(records.complete(), FactKeys.CONVICTIONS)));
    }

    private static Atom unlisted(boolean complete, long list) {
        return Atom.of(complete ? Truth.NO : Truth.UNKNOWN, list);
    }

    private Ground matches(Criterion.Convicted wanted, Conviction record, int index) {
        var tests = new ArrayList<Ground>(4);
        tests.add(Atom.of(
                record.classes().isAmong(wanted.classes()),
                keys.of(index, ConvictionField.CLASSES),
                record.classes().isOpen()));
        if (wanted.timing().inCustodyForIt()) {
            tests.add(Atom.of(record.inCustodyForIt(), keys.of(index, ConvictionField.IN_CUSTODY)));
        }
        if (wanted.timing().hasWindow()) {
            tests.add(inWindow(wanted.timing(), record, index));
        }
        if (!wanted.notCounting().isEmpty()) {
            tests.add(Atom.of(
                    record.manner().isAmong(wanted.notCounting()).not(),
                    keys.of(index, ConvictionField.ADJUDICATION),
                    record.manner().isOpen()));
        }
        return Group.all(tests);
    }

    private Ground inWindow(Criterion.Timing timing, Conviction record, int index) {
        var windows = new ArrayList<Ground>(2);
        timing.withinYears()
                .ifPresent(years -> windows.add(
                        window(record.convicted(), years, timing.countedTo(), keys.of(index, ConvictionField.DATE))));
        timing.releasedWithinYears()
                .ifPresent(years -> windows.add(window(
                        record.released(), years, timing.countedTo(), keys.of(index, ConvictionField.RELEASED))));
        return Group.any(windows);
    }

    private Atom window(Day event, int years, Criterion.CountedTo to, long fact) {
        var truth = rounding.isWithin(event, years, Evaluation.countedTo(to, facts));
        return switch (to) {
            case REQUEST -> dated(truth, event, fact, requestIfOpen(true));
            case ARREST -> windowToArrest(truth, event, years, fact);
        };
    }

    private Atom windowToArrest(Truth truth, Day event, int years, long fact) {
        var arrestOpen = facts.dates().arrest().isOpen() ? FactKeys.ARREST_DATE : 0;
        var open = (event.isOpen() ? fact : 0) | arrestOpen | (arrestOpen == 0 ? 0 : requestIfOpen(true));
        // Inside the window even if the arrest was as late as it can be: the day of the arrest then does not matter.
        var settledByRequest = truth == Truth.YES
                && rounding.isWithin(event, years, facts.dates().request()) == Truth.YES;
        var rests = settledByRequest || !event.happened() ? fact : fact | FactKeys.ARREST_DATE;
        return new Atom(truth, truth.isKnown() ? rests : open, fact | FactKeys.ARREST_DATE, open);
    }

    private Ground charged(Criterion.Charged wanted) {
        var records = facts.charges();
        var matches = new ArrayList<Ground>(records.listed().size() + 1);
        for (int i = 0; i < records.listed().size(); i++) {
            matches.add(matches(wanted, records.listed().get(i), i));
        }
        matches.add(unlisted(records.complete(), FactKeys.CHARGES));
        return Group.any(matches);
    }

    private Ground matches(Criterion.Charged wanted, Charge charge, int index) {
        var tests = new ArrayList<Ground>(3);
        tests.add(Atom.of(
                charge.classes().isAmong(wanted.classes()),
                keys.of(index, ChargeField.CLASSES),
                charge.classes().isOpen()));
        if (wanted.magistrateFinding()) {
            tests.add(Atom.of(charge.magistrateFinding(), keys.of(index, ChargeField.MAGISTRATE)));
        }
        wanted.bailOver()
                .ifPresent(figure ->
                        tests.add(Atom.of(charge.bail().isMoreThan(figure), keys.of(index, ChargeField.BAIL))));
        return Group.all(tests);
    }
}
