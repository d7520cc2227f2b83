package org.beloved.policy.data;

import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;

/** Opens a YAML file down to its first mapping; nothing in it can make an object of a class of its choosing. */
final class YamlFile {

    private YamlFile() {}

    static Optional<YamlMapping> read(String file, Reader text, DataProblems problems) {
        try {
            return top(file, new Yaml(new LoaderOptions()).compose(text), problems);
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            problems.add(new DataProblem(
                    file, mark == null ? 1 : mark.getLine() + 1, "", "YAML", String.valueOf(broken.getProblem())));
        } catch (ReaderException odd) {
            problems.add(new DataProblem(
                    file, 1, "", "letters", "a character nobody can see, U+%04X".formatted(odd.getCodePoint())));
        } catch (YAMLException other) {
            problems.add(new DataProblem(file, 1, "", "YAML", String.valueOf(other.getMessage())));
        }
        return Optional.empty();
    }

    private static Optional<YamlMapping> top(String file, Node root, DataProblems problems) {
        if (!(root instanceof MappingNode mapping)) {
            problems.add(new DataProblem(
                    file,
                    1,
                    "",
                    "a mapping at the top of the file, with \"place\" and \"versions\"",
                    root == null ? "an empty file" : "something else"));
            return Optional.empty();
        }
        var again = writtenOnceReadAgain(mapping);
        again.ifPresent(node -> problems.add(new DataProblem(
                file, YamlMapping.lineOf(node), "", "each part written out where it stands", "an alias (*)")));
        return again.isPresent() ? Optional.empty() : Optional.of(new YamlMapping(file, "", problems, mapping));
    }

    /** A part that an alias refers to: it could hold itself, and then there is no end to reading it. */
    private static Optional<Node> writtenOnceReadAgain(Node root) {
        var seen = Collections.<Node>newSetFromMap(new IdentityHashMap<>());
        var ahead = new ArrayDeque<>(List.of(root));
        while (!ahead.isEmpty()) {
            var node = ahead.pop();
            if (!seen.add(node)) {
                return Optional.of(node);
            }
            parts(node).forEach(ahead::push);
        }
        return Optional.empty();
    }

    private static Stream<Node> parts(Node node) {
        return switch (node) {
            case MappingNode mapping ->
                mapping.getValue().stream().flatMap(entry -> Stream.of(entry.getKeyNode(), entry.getValueNode()));
            case SequenceNode sequence -> sequence.getValue().stream();
            default -> Stream.of();
        };
    }
}
