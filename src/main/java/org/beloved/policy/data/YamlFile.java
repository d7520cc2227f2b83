package org.beloved.policy.data;

import java.io.Reader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;

/** Opens a YAML file down to its first mapping; nothing in it can make an object of a class of its choosing. */
final class YamlFile {

    private YamlFile() {}

    static Optional<YamlMapping> read(String file, Reader text, DataProblems problems) {
        try {
            var root = new Yaml(new LoaderOptions()).compose(text);
            if (root instanceof MappingNode mapping) {
                return Optional.of(new YamlMapping(file, "", problems, mapping));
            }
            problems.add(new DataProblem(file, 1, "", "a mapping at the top of the file", "none"));
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            problems.add(new DataProblem(
                    file, mark == null ? 1 : mark.getLine() + 1, "", "YAML", String.valueOf(broken.getProblem())));
        }
        return Optional.empty();
    }
}
