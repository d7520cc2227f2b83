package org.beloved.policy.data;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<String> used = new ArrayList<>();

    /** @param within the id of what this mapping is a part of; a part of nothing is told under its own */
    YamlMapping(String file, String within, DataProblems problems, MappingNode node) {
        this.file = file;
        this.id = within.isEmpty() ? ownId(node) : within;
        this.problems = problems;
        this.line = lineOf(node);
        for (var entry : node.getValue()) {
            var key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "(not a name)";
            if (fields.putIfAbsent(key, entry.getValueNode()) != null) {
                tell(entry.getKeyNode(), "\"" + key + "\" once", "it a second time");
            }
            lines.putIfAbsent(key, lineOf(entry.getKeyNode()));
        }
    }

    private static String ownId(MappingNode node) {
        return node.getValue().stream()
                .filter(entry -> entry.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals("id"))
                .map(entry -> entry.getValueNode() instanceof ScalarNode value ? value.getValue() : "")
                .findFirst()
                .orElse("");
    }

    static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    String id() {
        return id;
    }

    /** The line of a field, or of the whole where the field is missing. */
    int lineOf(String key) {
        return lines.getOrDefault(key, line);
    }

    int problemsTold() {
        return problems.all().size();
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
        problems.add(new DataProblem(file, lineOf(key), id, expected, found));
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
        return oneOf(key, EnumSet.allOf(kind), fallback);
    }

    public <E extends Enum<E>> Optional<E> optionalChoice(String key, Class<E> kind) {
        return take(key).flatMap(node -> choice(key, node, EnumSet.allOf(kind)));
    }

    <E extends Enum<E>> E oneOf(String key, Set<E> values, E fallback) {
        return require(key, "one of " + names(values))
                .flatMap(node -> choice(key, node, values))
                .orElse(fallback);
    }

    private <E extends Enum<E>> Optional<E> choice(String key, Node node, Set<E> values) {
        var text = scalar(key, node);
        var chosen = text.flatMap(name -> values.stream()
                .filter(value -> value.name().equals(name.replace('-', '_')))
                .findFirst());
        if (text.isPresent() && chosen.isEmpty()) {
            tell(node, "\"" + key + "\": one of " + names(values), "\"" + text.get() + "\"");
        }
        return chosen;
    }

    private static String names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.joining(", "));
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
        var known = String.join(", ", used.stream().distinct().sorted().toList());
        for (var key : fields.keySet()) {
            if (!used.contains(key)) {
                tellAt(key, "one of the fields " + known, "\"" + key + "\"");
            }
        }
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
