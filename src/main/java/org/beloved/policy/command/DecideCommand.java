package org.beloved.policy.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.beloved.policy.CaseFacts;
import org.beloved.policy.PlaceDecision;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.casefile.Absence;
import org.beloved.policy.casefile.CaseDocument;
import org.beloved.policy.casefile.FactsProblem;
import org.beloved.shared.Fips;
import org.beloved.web.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Decides one case under one version, or under every layer of a place on a day. */
@Command(name = "decide", description = "Decide one case: facts in, hold and notice outcomes out, with all reasons.")
public final class DecideCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Option(names = "--policy", description = "The version to ask; it answers alone.")
    private @Nullable String policy;

    @Option(
            names = "--place",
            description = "FIPS code of a county (five digits) or state (two): every layer is asked.")
    private @Nullable String place;

    @Option(names = "--on", description = "The day, as in 2013-06-01; without it, the requestDate of the facts.")
    private @Nullable String on;

    @Option(names = "--facts", required = true, description = "A facts file, or - for standard input.")
    private String facts = "";

    @Option(names = "--absent", defaultValue = "unknown", description = "What a missing fact means: no or unknown.")
    private String absent = "unknown";

    private final Map<String, List<String>> assumed = new HashMap<>();

    @Override
    public Integer call() {
        var language = output.language();
        var absence = Absence.ofWord(absent);
        var day = day();
        var usage = usageComplaints(absence, day);
        if (language.isEmpty()) {
            return output.unknownLanguage();
        }
        if (absence.isEmpty() || !usage.isEmpty()) {
            return output.badInput(usage);
        }
        var input = TextInput.json(facts);
        if (input.problem().isPresent()) {
            return output.badInput(input.problem().get());
        }
        var read = CaseDocument.of(input.value());
        if (read.document().isEmpty()) {
            return output.badInput(
                    read.problems().stream().map(FactsProblem::toString).toList());
        }
        return decide(read.document().get(), absence.get(), day, language.get());
    }

    private List<String> usageComplaints(Optional<Absence> absence, Optional<LocalDate> day) {
        var complaints = new ArrayList<String>();
        if ((policy == null) == (place == null)) {
            complaints.add("expected --policy ID or --place FIPS, one of the two");
        }
        if (on != null && day.isEmpty()) {
            complaints.add("--on: expected a date like 2013-06-01, found \"" + on + "\"");
        }
        if (absence.isEmpty()) {
            complaints.add("--absent: expected no or unknown, found \"" + absent + "\"");
        }
        return complaints;
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.ofNullable(on).map(LocalDate::parse);
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private int decide(CaseDocument document, Absence absence, Optional<LocalDate> day, Language language) {
        return policy != null
                ? decideVersion(policy, document, absence, day, language)
                : decidePlace(String.valueOf(place), document, absence, day, language);
    }

    private int decideVersion(
            String id, CaseDocument document, Absence absence, Optional<LocalDate> day, Language language) {
        var version = Shipped.book().find(id);
        if (version.isEmpty()) {
            return output.badInput("--policy: expected an id that \"policy list\" shows, found \"" + id + "\"");
        }
        var resolved = document.resolve(version.get(), absence, day);
        var decision = version.get().decide(resolved.facts());
        if (output.json) {
            output.json(new DecisionJson(language).of(decision, resolved.assumed()));
        } else {
            new DecisionText(language).lines(decision, resolved.assumed()).forEach(output::line);
        }
        return ExitCode.ANSWERED;
    }

    private int decidePlace(
            String code, CaseDocument document, Absence absence, Optional<LocalDate> day, Language language) {
        var fips = Fips.parse(code);
        if (fips.isEmpty() || !States.contains(fips.get().state())) {
            return output.badInput(
                    "--place: expected the FIPS code of a county (five digits) or a state (two), found \"" + code
                            + "\"");
        }
        var asked = day.or(document::requestDate);
        if (asked.isEmpty()) {
            return output.badInput("--on: expected a day, because the facts have no requestDate");
        }
        var decision = PlaceDecision.of(
                Shipped.book().layersAt(fips.get(), asked.get()),
                version -> resolve(document, version, absence, asked));
        if (output.json) {
            output.json(new PlaceJson(language).of(decision, version -> assumed.getOrDefault(version.id(), List.of())));
        } else {
            new DecisionText(language).lines(decision).forEach(output::line);
        }
        return ExitCode.ANSWERED;
    }

    private CaseFacts resolve(CaseDocument document, PolicyVersion version, Absence absence, Optional<LocalDate> day) {
        var resolved = document.resolve(version, absence, day);
        assumed.put(version.id(), resolved.assumed());
        return resolved.facts();
    }
}
