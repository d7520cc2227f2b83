package org.beloved.places;

import java.util.List;
import java.util.Optional;

/**
 * Who runs the jail in a county, and why we think so. Cells are in the words of the reference table; {@link PlaceWords}
 * has them in plain English and Spanish.
 */
public record JailAnswer(
        County county,
        Operator operator,
        Basis basis,
        Confidence confidence,
        Optional<StateRow> state,
        Links links,
        List<Source> sources) {

    /** The row that decided. */
    public enum Basis {
        COUNTY_ROW,
        STATE_ROW,
        /** The state leaves it to each county and no row names this one: {@link Operator#probable} is a guess. */
        STATE_LEAVES_IT_TO_THE_COUNTY,
        NO_ROW
    }

    /**
     * The office. {@code name} is the proper name where a county row has one, else the state's general words; {@code
     * probable} is set where the kind depends on the county and one answer is more likely.
     */
    public record Operator(
            OperatorKind kind,
            Optional<OperatorKind> probable,
            Optional<String> whyProbable,
            String name,
            String howChosen,
            Optional<String> termYears) {

        /** The kind to speak of: the likely one where only likelihood is known. */
        public OperatorKind spoken() {
            return probable.orElse(kind);
        }
    }

    /** Why one kind is likelier, where the state leaves the choice to each county. */
    public Optional<String> likelihood() {
        return operator.whyProbable();
    }

    /** What the reference table says about a state as a whole. */
    public record StateRow(
            Optional<String> statute,
            Optional<String> exceptions,
            Optional<String> leverage,
            String generally,
            Confidence confidence,
            DetainerRule rule) {}

    /** A tripwire, not law: whether the state is thought to limit or require detainer holds. */
    public record DetainerRule(String code, Optional<String> basis, Confidence confidence) {}

    /** The four links: who runs the jail, who sets its detainer policy, who pays for it, who signs its contracts. */
    public record Links(
            String operator, Optional<String> policyMaker, Optional<String> funder, Optional<String> signer) {}

    public record Source(String id, String text) {}
}
