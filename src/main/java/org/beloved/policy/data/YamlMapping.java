package org.beloved.policy.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beloved.policy.Bilingual;
import org.beloved.policy.PartialDate;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping of a YAML file, read field by field; what is missing, wrong or unknown is told with its line. */
public final class YamlMapping {

    private final String file;
    private final String id;
    private final DataProblems problems;
    private final int line;
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final List<String> used = new ArrayList<>();

    YamlMapping(String file, String id, DataProblems problems, MappingNode node) {
        this.file = file;
        this.id = id;
        this.problems = problems;
        this.line = lineOf(node);
        for (var entry : node.getValue()) {
            var key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "(not a name)";
            if (fields.putIfAbsent(key, entry.getValueNode()) != null) {
                tell(entry.getKeyNode(), "\"" + key + "\" once", "it a second time");
            }
        }
    }

    /** The same mapping under the id it turned out to have, for the problems told from here on. */
    YamlMapping named(String newId) {
        var renamed = new YamlMapping(file, newId, problems, line, fields);
        used.add("id");
        renamed.used.addAll(used);
        return renamed;
    }

    private YamlMapping(String file, String id, DataProblems problems, int line, Map<String, Node> fields) {
        this.file = file;
        this.id = id;
        this.problems = problems;
        this.line = line;
        this.fields.putAll(fields);
    }

    static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    String id() {
        return id;
    }

    int line() {
        return line;
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    void tell(Node where, String expected, String found) {
        problems.add(new DataProblem(file, lineOf(where), id, expected, found));
    }

    void tell(String expected, String found) {
        problems.add(new DataProblem(file, line, id, expected, found));
    }

    void tellAt(String key, String expected, String found) {
        var node = fields.get(key);
        problems.add(new DataProblem(file, node == null ? line : lineOf(node), id, expected, found));
    }

    private Optional<Node> take(String key) {
        used.add(key);
        return Optional.ofNullable(fields.get(key));
    }

    private Optional<Node> require(String key, String what) {
        var node = take(key);
        if (node.isEmpty()) {
            tell("\"" + key + "\": " + what, "nothing of that name");
        }
        return node;
    }

    public Optional<String> optionalText(String key) {
        return take(key).flatMap(node -> scalar(key, node));
    }

    public String text(String key) {
        return require(key, "a text").flatMap(node -> scalar(key, node)).orElse("");
    }

    private Optional<String> scalar(String key, Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        tell(node, "\"" + key + "\": a text", describe(node));
        return Optional.empty();
    }

    public <E extends Enum<E>> E choice(String key, Class<E> kind, E fallback) {
        return require(key, "one of " + choices(kind))
                .flatMap(node -> scalar(key, node).flatMap(text -> choice(key, node, text, kind)))
                .orElse(fallback);
    }

    public <E extends Enum<E>> Optional<E> optionalChoice(String key, Class<E> kind) {
        return take(key).flatMap(node -> scalar(key, node).flatMap(text -> choice(key, node, text, kind)));
    }

    private <E extends Enum<E>> Optional<E> choice(String key, Node node, String text, Class<E> kind) {
        for (var value : kind.getEnumConstants()) {
            if (value.name().equals(text.replace('-', '_'))) {
                return Optional.of(value);
            }
        }
        tell(node, "\"" + key + "\": one of " + choices(kind), "\"" + text + "\"");
        return Optional.empty();
    }

    private static <E extends Enum<E>> String choices(Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    public Optional<Integer> optionalNumber(String key) {
        return optionalParsed(
                key,
                "a whole number from 0",
                text -> text.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty());
    }

    public int number(String key) {
        return require(key, "a whole number from 0")
                .flatMap(node -> optionalNumber(key))
                .orElse(0);
    }

    public Optional<Boolean> optionalFlag(String key) {
        return optionalParsed(key, "true or false", text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    public Optional<PartialDate> optionalDate(String key) {
        return optionalParsed(key, "a date like 2014, 2014-09, 2014-09-05 or 2014-01..2014-03", PartialDate::parse);
    }

    private <T> Optional<T> optionalParsed(String key, String what, Function<String, Optional<T>> parser) {
        return take(key)
                .flatMap(node -> scalar(key, node).flatMap(text -> {
                    var parsed = parser.apply(text);
                    if (parsed.isEmpty()) {
                        tell(node, "\"" + key + "\": " + what, "\"" + text + "\"");
                    }
                    return parsed;
                }));
    }

    public Bilingual words(String key) {
        return mapping(key).map(YamlMapping::wordsHere).orElse(new Bilingual("", ""));
    }

    public Optional<Bilingual> optionalWords(String key) {
        return optionalMapping(key).map(YamlMapping::wordsHere);
    }

    Bilingual wordsHere() {
        var words = new Bilingual(text("en"), text("es"));
        done();
        return words;
    }

    public Optional<YamlMapping> mapping(String key) {
        return require(key, "a mapping").flatMap(node -> asMapping(key, node));
    }

    public Optional<YamlMapping> optionalMapping(String key) {
        return take(key).flatMap(node -> asMapping(key, node));
    }

    private Optional<YamlMapping> asMapping(String key, Node node) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMapping(file, id, problems, mapping));
        }
        tell(node, "\"" + key + "\": a mapping", describe(node));
        return Optional.empty();
    }

    public List<YamlMapping> mappings(String key) {
        return items(key).stream()
                .flatMap(node -> asMapping("an entry of " + key, node).stream())
                .toList();
    }

    public List<String> texts(String key) {
        return items(key).stream()
                .flatMap(node -> scalar("an entry of " + key, node).stream())
                .toList();
    }

    private List<Node> items(String key) {
        var node = take(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        tell(node.get(), "\"" + key + "\": a list", describe(node.get()));
        return List.of();
    }

    /** Tells every field that nobody asked for. */
    public void done() {
        fields.forEach((key, node) -> {
            if (!used.contains(key)) {
                tell(
                        node,
                        "one of the fields "
                                + String.join(
                                        ", ", used.stream().distinct().sorted().toList()),
                        "\"" + key + "\"");
            }
        });
    }

    private static String describe(Node node) {
        return switch (node) {
            case ScalarNode scalar -> scalar.getValue().isBlank() ? "nothing" : "\"" + scalar.getValue() + "\"";
            case SequenceNode ignored -> "a list";
            case MappingNode ignored -> "a mapping";
            default -> "something else";
        };
    }
}
