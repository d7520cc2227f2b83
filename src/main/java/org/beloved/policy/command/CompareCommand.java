package org.beloved.policy.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.compare.Comparison;
import org.beloved.policy.compare.ComparisonRows;
import org.beloved.policy.compare.FacetWording;
import org.beloved.policy.compare.Mark;
import org.beloved.policy.data.ImplicationsFile;
import org.beloved.policy.strict.Axioms;
import org.beloved.policy.strict.StrictnessWording;
import org.beloved.web.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts two to five versions side by side. */
@Command(name = "compare", description = "Put two to five versions side by side, against a named request.")
public final class CompareCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Parameters(arity = "2..5", paramLabel = "ID", description = "Two to five versions, by id.")
    private List<String> ids = List.of();

    @Option(
            names = "--against",
            defaultValue = "santa-clara-2011",
            description = "A provision set: ${DEFAULT-VALUE}, toolkit-2011, judges-warrant.")
    private String against = "";

    @Override
    public Integer call() {
        var language = output.language();
        var asked = Shipped.versions(ids);
        var model = Shipped.provisions().inSet(against);
        if (language.isEmpty()) {
            return output.unknownLanguage();
        }
        if (!asked.unknown().isEmpty()) {
            return output.badInput(asked.unknown());
        }
        if (model.isEmpty()) {
            return output.badInput(
                    "--against: expected one of " + Shipped.provisions().setIds() + ", found \"" + against + "\"");
        }
        var wording = new FacetWording(language.get(), Shipped.offenses());
        var axioms = new Axioms(Shipped.offenses(), ImplicationsFile.shipped());
        var comparison = Comparison.of(asked.found(), model.get(), wording, axioms);
        if (output.json) {
            output.json(ComparisonRows.json(comparison, against, wording, strictness(language.get())));
        } else {
            text(comparison, wording, strictness(language.get()));
        }
        return ExitCode.ANSWERED;
    }

    private static StrictnessWording strictness(Language language) {
        return new StrictnessWording(language, Shipped.offenses(), PolicyVersion::id);
    }

    private void text(Comparison comparison, FacetWording wording, StrictnessWording strictness) {
        for (var row : comparison.rows()) {
            output.line(wording.question(row.facet()));
            row.asked().forEach(asked -> output.line("  = " + asked));
            for (int i = 0; i < row.cells().size(); i++) {
                var cell = row.cells().get(i);
                output.line("  " + sign(cell.mark()) + " "
                        + comparison.versions().get(i).id() + ": " + wording.mark(cell.mark()));
                cell.words().forEach(words -> output.line("      " + words));
            }
        }
        output.line("");
        comparison.pairs().forEach(pair -> output.line(strictness.relation(pair)));
        output.line(wording.phrases().say("policy.notAdvice"));
    }

    private static String sign(Mark mark) {
        return switch (mark) {
            case AS_MODEL -> "●";
            case PART_WAY -> "◐";
            case FAR -> "○";
            case SILENT -> "⊖";
            case NOT_CHECKED -> "·";
            case NOT_ASKED -> " ";
        };
    }
}
