package org.beloved.policy.deciding;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.beloved.policy.Condition;
import org.beloved.policy.Criterion;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.YesNoFact;

/** What a page must ask so that these versions can answer: only the facts their text reads. */
record Questions(
        Set<YesNoFact> stated,
        boolean age,
        boolean agreement,
        boolean warrant,
        Convictions convictions,
        Charges charges) {

    /** What is asked about each conviction; no classes means that no rule reads convictions. */
    record Convictions(Set<String> classes, boolean released, boolean adjudication, boolean arrest) {}

    /** What is asked about each charge. */
    record Charges(Set<String> classes, boolean bail, boolean magistrate) {}

    static Questions of(Collection<PolicyVersion> versions) {
        var criteria = versions.stream()
                .flatMap(Questions::conditions)
                .flatMap(Condition::leaves)
                .map(Condition.Leaf::criterion)
                .toList();
        return new Questions(
                stated(criteria),
                criteria.stream().anyMatch(Criterion.MinimumAge.class::isInstance),
                criteria.stream().anyMatch(Criterion.Reimbursement.class::isInstance),
                criteria.stream().anyMatch(Criterion.AdministrativeWarrant.class::isInstance),
                convictions(of(criteria, Criterion.Convicted.class)),
                charges(of(criteria, Criterion.Charged.class)));
    }

    private static Stream<Condition> conditions(PolicyVersion version) {
        return Stream.concat(
                Stream.of(version.rules().hold().when()),
                version.rules().notice().stream().map(rule -> rule.when()));
    }

    private static <C extends Criterion> List<C> of(List<Criterion> criteria, Class<C> kind) {
        return criteria.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Set<YesNoFact> stated(List<Criterion> criteria) {
        var facts = new LinkedHashSet<YesNoFact>();
        for (var criterion : criteria) {
            if (criterion instanceof Criterion.Stated named) {
                facts.add(named.fact());
            } else if (criterion instanceof Criterion.PendingCase) {
                facts.add(YesNoFact.PENDING_CRIMINAL_CASE);
            }
        }
        return facts;
    }

    private static Convictions convictions(List<Criterion.Convicted> read) {
        var classes = new LinkedHashSet<String>();
        read.forEach(each -> classes.addAll(each.classes()));
        return new Convictions(
                classes,
                read.stream()
                        .anyMatch(each -> each.timing().releasedWithinYears().isPresent()),
                read.stream().anyMatch(each -> !each.notCounting().isEmpty()),
                read.stream().anyMatch(each -> each.timing().countedTo() == Criterion.CountedTo.ARREST));
    }

    private static Charges charges(List<Criterion.Charged> read) {
        var classes = new LinkedHashSet<String>();
        read.forEach(each -> classes.addAll(each.classes()));
        return new Charges(
                classes,
                read.stream().anyMatch(each -> each.bailOver().isPresent()),
                read.stream().anyMatch(Criterion.Charged::magistrateFinding));
    }

    boolean asksConvictions() {
        return !convictions.classes().isEmpty();
    }

    boolean asksCharges() {
        return !charges.classes().isEmpty();
    }
}
