package org.beloved.policy.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.beloved.policy.Axiom;
import org.beloved.policy.Criterion.Stated;
import org.beloved.policy.YesNoFact;

/** Reads what follows from what among the plain facts. */
public final class ImplicationsFile {

    private static final String FILE = "/policy/implications.yaml";

    private ImplicationsFile() {}

    public static List<Axiom> shipped() {
        var problems = new DataProblems();
        try (var text = PolicyFiles.open(FILE)) {
            var axioms = YamlFile.read("implications.yaml", text, problems)
                    .map(ImplicationsFile::read)
                    .orElse(List.of());
            if (!problems.isEmpty()) {
                throw new IllegalStateException(String.valueOf(problems.all()));
            }
            return axioms;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Axiom> read(YamlMapping top) {
        var axioms = top.mappings("implications").stream()
                .map(ImplicationsFile::axiom)
                .toList();
        top.done();
        return axioms;
    }

    private static Axiom axiom(YamlMapping from) {
        var axiom = Axiom.implies(
                new Stated(from.choice("fact", YesNoFact.class, YesNoFact.COURT_ORDER)),
                new Stated(from.choice("implies", YesNoFact.class, YesNoFact.COURT_ORDER)),
                from.text("source"),
                from.optionalFlag("assumed").orElse(false));
        from.done();
        return axiom;
    }
}
