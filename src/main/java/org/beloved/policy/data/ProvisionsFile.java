package org.beloved.policy.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.beloved.policy.Condition;
import org.beloved.policy.Confidence;
import org.beloved.policy.OffenseTable;
import org.beloved.policy.PolicyVersion.Clause;
import org.beloved.policy.PolicyVersion.OtherClauses;
import org.beloved.policy.provision.ProvisionBook;
import org.beloved.policy.provision.ProvisionRule;

/** Reads the shipped provisions, and how far a clause of each code goes. */
public final class ProvisionsFile {

    private ProvisionsFile() {}

    public static ProvisionBook shipped() {
        var offenses = OffenseTableFile.shipped();
        return new ProvisionBook(
                read(
                        "provisions.yaml",
                        top -> top.mappings("provisions").stream()
                                .map(from -> provision(from, offenses))
                                .toList()),
                read("clauses.yaml", ProvisionsFile::strengths));
    }

    private static <T> T read(String file, Function<YamlMapping, T> reader) {
        var problems = new DataProblems();
        try (var text = PolicyFiles.open("/policy/" + file)) {
            var read = YamlFile.read(file, text, problems).map(top -> {
                var value = reader.apply(top);
                top.done();
                return value;
            });
            if (!problems.isEmpty()) {
                throw new IllegalStateException(String.valueOf(problems.all()));
            }
            return read.orElseThrow();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static ProvisionRule provision(YamlMapping from, OffenseTable offenses) {
        var provision = new ProvisionRule(
                from.text("id"),
                from.words("title"),
                condition(from, "hold", offenses),
                condition(from, "notice", offenses),
                new OtherClauses(clause(from, "interview"), clause(from, "access"), clause(from, "staffTime")),
                from.mappings("legal").stream().map(YamlMapping::wordsHere).toList());
        from.done();
        return provision;
    }

    private static Optional<Condition> condition(YamlMapping from, String key, OffenseTable offenses) {
        return from.has(key)
                ? Optional.of(new ConditionReader(Confidence.HIGH, offenses).read(from, key))
                : Optional.empty();
    }

    private static Optional<Clause> clause(YamlMapping from, String key) {
        return PlaceReader.clause(from, key, Confidence.HIGH);
    }

    private static Map<String, Integer> strengths(YamlMapping top) {
        var strengths = new HashMap<String, Integer>();
        for (var from : top.mappings("clauses")) {
            strengths.put(from.text("code"), from.number("strength"));
            from.done();
        }
        return strengths;
    }
}
