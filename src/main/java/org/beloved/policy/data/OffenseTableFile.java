package org.beloved.policy.data;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import org.beloved.policy.Bilingual;
import org.beloved.policy.OffenseTable;
import org.beloved.policy.OffenseTable.OffenseClass;
import org.beloved.policy.OffenseTable.Within;

/** Reads the shipped table of offense classes. */
public final class OffenseTableFile {

    private static final String FILE = "/policy/classes.yaml";

    private OffenseTableFile() {}

    public static OffenseTable shipped() {
        var problems = new DataProblems();
        try (var text = PolicyFiles.open(FILE)) {
            var table = read("classes.yaml", text, problems);
            if (!problems.isEmpty()) {
                throw new IllegalStateException(String.valueOf(problems.all()));
            }
            return table;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static OffenseTable read(String file, Reader text, DataProblems problems) {
        return new OffenseTable(YamlFile.read(file, text, problems)
                .map(top -> {
                    var classes = top.mappings("classes").stream()
                            .map(OffenseTableFile::offense)
                            .toList();
                    top.done();
                    return classes;
                })
                .orElse(List.of()));
    }

    private static OffenseClass offense(YamlMapping unnamed) {
        var name = unnamed.text("name");
        var label = new Bilingual(unnamed.text("en"), unnamed.text("es"));
        var within = unnamed.optionalText("implies")
                .map(wider -> new Within(
                        wider,
                        unnamed.text("source"),
                        unnamed.optionalFlag("assumed").orElse(false)));
        unnamed.done();
        return new OffenseClass(name, label, within);
    }
}
