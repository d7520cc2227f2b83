package org.beloved.policy.command;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.beloved.places.Places;
import org.beloved.policy.clock.ClockCases;
import org.beloved.policy.clock.ClockRule;
import org.beloved.policy.clock.FederalHolidays;
import org.beloved.policy.clock.HoldClock;
import org.beloved.policy.clock.ReleaseTime;
import org.beloved.shared.Fips;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code beloved clock}: the moment by which a hold must end, by every way of counting or by one. Needs no database. */
@Command(name = "clock", description = "Work out the moment by which a hold must end.", mixinStandardHelpOptions = true)
public final class ClockCommand implements Callable<Integer> {

    private static final String USUAL_ZONE = "America/New_York";

    @Mixin
    private final Output output = new Output();

    @Option(names = "--released", description = "When the person would have gone home, as in \"2013-10-11 17:00\".")
    private @Nullable String released;

    @Option(names = "--zone", description = "The county's time zone, as in America/New_York.")
    private @Nullable String zone;

    @Option(names = "--place", description = "The county's five-digit code, instead of a zone.")
    private @Nullable String place;

    @Option(
            names = "--rule",
            description = "48-regulation, 48-form, 24 or 24-regulation; without it, each of the four.")
    private @Nullable String rule;

    @Option(
            names = "--cases",
            description = "A CSV file of cases, or - for standard input; zone " + USUAL_ZONE + " unless given.")
    private @Nullable String cases;

    private final HoldClock clock = new HoldClock(FederalHolidays.shipped());

    @Override
    public Integer call() throws IOException {
        if (output.language().isEmpty()) {
            return output.unknownLanguage();
        }
        var complaints = new ArrayList<String>();
        var asked = zoneAsked(complaints);
        var rules = rulesAsked(complaints);
        if ((released == null) == (cases == null)) {
            complaints.add("expected --released \"2013-10-11 17:00\" or --cases FILE, one of the two");
        }
        if (cases != null && rule != null) {
            complaints.add("--rule: each case names its own rule, so leave it out with --cases");
        }
        if (!complaints.isEmpty() || asked.isEmpty()) {
            return output.badInput(complaints);
        }
        return cases == null
                ? one(String.valueOf(released), asked.get(), rules)
                : many(String.valueOf(cases), asked.get());
    }

    private Optional<ZoneId> zoneAsked(List<String> complaints) {
        if (zone != null && place != null) {
            complaints.add("expected --zone or --place, not both");
            return Optional.empty();
        }
        if (place != null) {
            var county = Fips.parse(place).flatMap(Places.shipped()::county);
            if (county.isEmpty()) {
                complaints.add("--place: expected the five-digit code of a county, found \"" + place + "\"");
            }
            return county.map(found -> found.zone());
        }
        if (zone == null && cases == null) {
            complaints.add("expected --zone, as in America/New_York, or --place with a county's code");
            return Optional.empty();
        }
        var named = zone == null ? USUAL_ZONE : zone;
        var found = ReleaseTime.zone(named);
        if (found.isEmpty()) {
            complaints.add("--zone: expected a time zone like America/New_York, found \"" + named + "\"");
        }
        return found;
    }

    private List<ClockRule> rulesAsked(List<String> complaints) {
        if (rule == null) {
            return List.of(ClockRule.values());
        }
        var found = ClockRule.ofCode(rule);
        if (found.isEmpty()) {
            complaints.add("--rule: expected one of "
                    + Arrays.stream(ClockRule.values()).map(ClockRule::code).collect(Collectors.joining(", "))
                    + ", found \"" + rule + "\"");
        }
        return found.stream().toList();
    }

    private int one(String text, ZoneId asked, List<ClockRule> rules) {
        var release = ReleaseTime.parse(text, asked);
        if (release.isEmpty()) {
            return output.badInput("--released: expected a day and time like 2013-10-11 17:00, found \"" + text + "\"");
        }
        var told = new ClockOutput(output);
        told.print(
                rules.stream().map(each -> clock.read(each, release.get().at())).toList(),
                release.get().change());
        return ExitCode.ANSWERED;
    }

    private int many(String file, ZoneId asked) throws IOException {
        if (!file.equals("-") && !Files.isRegularFile(Path.of(file))) {
            return output.badInput("--cases: expected a file, found none at " + file);
        }
        ClockCases.Read read;
        try (var text = open(file)) {
            read = ClockCases.read(file, text, asked);
        }
        if (!read.problems().isEmpty()) {
            return output.badInput(read.problems());
        }
        return new ClockOutput(output)
                .printCases(read.cases().stream()
                        .map(example -> new ClockOutput.Checked(
                                example,
                                clock.read(example.rule(), example.released().at())))
                        .toList());
    }

    private static Reader open(String file) throws IOException {
        return file.equals("-")
                ? new InputStreamReader(System.in, StandardCharsets.UTF_8)
                : Files.newBufferedReader(Path.of(file));
    }
}
