package org.beloved.evidence.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beloved.evidence.DataSet;
import org.beloved.evidence.ShippedDataSet;
import org.beloved.evidence.StoredHouse;
import org.beloved.evidence.counting.Periods;
import org.beloved.evidence.facility.FacilityLevel;
import org.beloved.places.Places;
import org.beloved.places.State;
import org.beloved.shared.Fips;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which records a question is about: a data set, a place, a way to cut the years, and whose facilities. */
final class DataSetOption {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--dataset",
            paramLabel = "D",
            required = true,
            description = "The data set, as \"evidence datasets\" shows it.")
    private String id = "";

    @Option(names = "--county", paramLabel = "FIPS", description = "One county only.")
    private @Nullable String county;

    @Option(names = "--state", paramLabel = "ST", description = "One state only, by its postal code.")
    private @Nullable String state;

    @Option(
            names = "--by",
            defaultValue = "fiscal-year",
            description = "fiscal-year (October to September) or calendar-year.")
    private String by = "fiscal-year";

    @Option(names = "--level", defaultValue = "local", description = "local, or all: state and federal facilities too.")
    private String level = "local";

    @Mixin
    private DecisionsOption decided = new DecisionsOption();

    DataSet dataSet(StoredHouse house) throws Exception {
        return decided.with(house, ShippedDataSet.named(id).isPresent(), (sets, decisions) -> sets.find(id, decisions))
                .orElseThrow(() ->
                        refusal("--dataset: expected an id that \"evidence datasets\" shows, found \"" + id + "\""));
    }

    List<Periods.Group> groups(DataSet set) {
        Optional<Fips> one = Optional.ofNullable(county).map(this::knownCounty);
        Optional<Fips> within = Optional.ofNullable(state).map(this::knownState);
        boolean all = isAll();
        return periods().groupsOf(set.records()).stream()
                .filter(group -> all || group.level() == FacilityLevel.LOCAL)
                .filter(group -> one.isEmpty() || group.county().equals(one))
                .filter(group ->
                        within.isEmpty() || group.county().map(Fips::state).equals(within))
                .toList();
    }

    private boolean isAll() {
        return switch (level) {
            case "all" -> true;
            case "local" -> false;
            default -> throw refusal("--level: expected local or all, found \"" + level + "\"");
        };
    }

    private Periods periods() {
        return switch (by) {
            case "fiscal-year" -> Periods.FISCAL_YEAR;
            case "calendar-year" -> Periods.CALENDAR_YEAR;
            default -> throw refusal("--by: expected fiscal-year or calendar-year, found \"" + by + "\"");
        };
    }

    private Fips knownCounty(String code) {
        return Fips.parse(code)
                .filter(fips -> Places.shipped().county(fips).isPresent())
                .orElseThrow(
                        () -> refusal("--county: expected the five-digit code of a county, found \"" + code + "\""));
    }

    private Fips knownState(String code) {
        return Places.shipped()
                .state(code.toUpperCase(Locale.ROOT))
                .map(State::fips)
                .orElseThrow(() -> refusal("--state: expected a postal code such as PA, found \"" + code + "\""));
    }

    ParameterException refusal(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
