package org.beloved.places;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beloved.places.JailAnswer.Basis;
import org.beloved.places.JailAnswer.DetainerRule;
import org.beloved.places.JailAnswer.Links;
import org.beloved.places.JailAnswer.Operator;
import org.beloved.places.JailAnswer.Source;
import org.beloved.places.JailAnswer.StateRow;

/**
 * The reference answer to "who runs the jail here": the county's own row where there is one, else the state's, else an
 * honest "we do not know yet". A team may know better; what it corrects belongs to the officials room.
 */
public final class WhoRunsTheJail {

    /** When the facts in the tables were gathered. */
    static final YearMonth AS_OF = YearMonth.of(2026, 11);

    private static final class Shipped {
        static final WhoRunsTheJail ANSWERS = new WhoRunsTheJail();
    }

    private final Map<String, Row> states = rows("jail_operators_by_state.csv", "state");
    private final Map<String, Row> exceptions = rows("jail_operator_county_exceptions.csv", "fips");
    private final Map<String, Row> mixed = rows("jail_likely_in_mixed_states.csv", "state");
    private final Map<String, Row> money = rows("jail_money_and_contracts.csv", "state");
    private final Map<String, Row> sources = rows("jail_operator_sources.csv", "id");

    private WhoRunsTheJail() {}

    public static WhoRunsTheJail shipped() {
        return Shipped.ANSWERS;
    }

    public JailAnswer in(County county) {
        var state = Optional.ofNullable(states.get(county.state().code()));
        var own = Optional.ofNullable(exceptions.get(county.fips().code()));
        if (own.isPresent()) {
            return fromCounty(county, own.get(), state);
        }
        return state.map(row -> fromState(county, row)).orElseGet(() -> unknown(county));
    }

    private JailAnswer fromCounty(County county, Row own, Optional<Row> state) {
        var operator = new Operator(
                OperatorKind.valueOf(own.text("operator_code")),
                Optional.empty(),
                Optional.empty(),
                own.text("operator"),
                own.text("selection"),
                Optional.empty());
        return new JailAnswer(
                county,
                operator,
                Basis.COUNTY_ROW,
                Confidence.of(own.text("status")),
                state.map(WhoRunsTheJail::stateRow),
                links(county, operator, state),
                Stream.concat(sources(own, "source"), state.stream().flatMap(row -> sources(row, "sources")))
                        .distinct()
                        .toList());
    }

    private JailAnswer fromState(County county, Row row) {
        var kind = OperatorKind.valueOf(row.text("operator_code"));
        var likely = Optional.ofNullable(mixed.get(row.text("state")));
        var operator = new Operator(
                kind,
                likely.flatMap(mix -> mix.maybe("likely_code")).map(OperatorKind::valueOf),
                likely.map(mix -> mix.text("basis")),
                row.text("who_runs_the_jail"),
                row.text("office_selection"),
                row.maybe("term_years"));
        return new JailAnswer(
                county,
                operator,
                kind.dependsOnTheCounty() ? Basis.STATE_LEAVES_IT_TO_THE_COUNTY : Basis.STATE_ROW,
                confidence(operator, row),
                Optional.of(stateRow(row)),
                links(county, operator, Optional.of(row)),
                sources(row, "sources").toList());
    }

    /** A checked state row that leaves the choice to the county makes us sure of the choice, not of what was chosen. */
    private static Confidence confidence(Operator operator, Row row) {
        if (operator.kind().dependsOnTheCounty()) {
            return operator.probable().isPresent() ? Confidence.GUESS : Confidence.NOT_KNOWN;
        }
        return Confidence.of(row.text("operator_status"));
    }

    private static JailAnswer unknown(County county) {
        return new JailAnswer(
                county,
                new Operator(OperatorKind.NOT_KNOWN, Optional.empty(), Optional.empty(), "", "", Optional.empty()),
                Basis.NO_ROW,
                Confidence.NOT_KNOWN,
                Optional.empty(),
                new Links("", Optional.empty(), Optional.empty(), Optional.empty()),
                List.of());
    }

    private Links links(County county, Operator operator, Optional<Row> state) {
        var paid = Optional.ofNullable(money.get(county.state().code()))
                .filter(_ -> operator.kind().isUnderTheCounty());
        return new Links(
                operator.name(),
                state.flatMap(row -> row.maybe("who_can_set_detainer_policy")),
                paid.flatMap(row -> row.maybe("funder")),
                paid.flatMap(row -> row.maybe("contract_signer")));
    }

    private static StateRow stateRow(Row row) {
        return new StateRow(
                row.maybe("statute"),
                row.maybe("main_exceptions").filter(text -> !text.equals("none")),
                row.maybe("public_leverage_points"),
                row.text("who_runs_the_jail"),
                Confidence.of(row.text("operator_status")),
                new DetainerRule(
                        row.text("state_detainer_rule"),
                        row.maybe("state_rule_basis"),
                        Confidence.of(row.text("state_rule_status"))));
    }

    /** A cell holds ids between spaces; "-" means that the row has no source. */
    private Stream<Source> sources(Row row, String column) {
        return row.maybe(column).stream()
                .flatMap(ids -> Stream.of(ids.split(" ", -1)))
                .filter(id -> !id.equals("-"))
                .map(id -> new Source(id, known(id).text("source")));
    }

    private Row known(String id) {
        var source = sources.get(id);
        if (source == null) {
            throw new IllegalStateException("A jail table names the source " + id + ", which the list does not have");
        }
        return source;
    }

    private static Map<String, Row> rows(String file, String key) {
        return Row.of(file).collect(Collectors.toUnmodifiableMap(row -> row.text(key), Function.identity()));
    }
}
