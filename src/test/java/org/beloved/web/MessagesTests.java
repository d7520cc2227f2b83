package org.beloved.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word people read is in both languages, with the same values in it, and none stands in a template. */
class MessagesTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern USED = Pattern.compile("say\\(\"([a-z][a-zA-Z0-9.-]*[a-zA-Z0-9])\"");

    @Test
    void bothLanguagesHaveTheSameMessagesWithTheSameValues() throws IOException {
        Map<String, String> english = read("", "_es");
        Map<String, String> spanish = read("_es", "none");
        assertThat(english).hasSizeGreaterThan(100);
        assertThat(new TreeSet<>(spanish.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        english.forEach(
                (key, pattern) -> assertThat(names(spanish.get(key))).as(key).isEqualTo(names(pattern)));
    }

    @Test
    void aRoomsMessagesBeginWithItsName() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            for (Path file : files.toList()) {
                String room = file.getFileName().toString().replaceAll("(_es)?\\.properties", "");
                assertThat(load(file).keySet())
                        .as(file.toString())
                        .allMatch(key -> key.toString().startsWith(room + "."));
            }
        }
    }

    @Test
    void everyMessageATemplateNamesExists() throws IOException {
        Map<String, String> english = read("", "_es");
        Set<String> missing = new TreeSet<>();
        int seen = 0;
        for (Path template : templates()) {
            Matcher matcher = USED.matcher(Files.readString(template));
            while (matcher.find()) {
                seen++;
                boolean isPrefix = matcher.group(1).endsWith(".");
                if (!isPrefix && !english.containsKey(matcher.group(1))) {
                    missing.add(template.getFileName() + ": " + matcher.group(1));
                }
            }
        }
        assertThat(seen).as("messages used").isGreaterThan(50);
        assertThat(missing).isEmpty();
    }

    @Test
    void noTemplateHoldsLiteralWords() throws IOException {
        List<String> found = new ArrayList<>();
        List<Path> templates = templates();
        for (Path template : templates) {
            LiteralWords.in(Files.readString(template))
                    .forEach(words -> found.add(template.getFileName() + ": " + words));
        }
        assertThat(templates).hasSizeGreaterThan(10);
        assertThat(found).isEmpty();
    }

    @Test
    void theLiteralWordsCheckSeesWords() {
        assertThat(LiteralWords.in("<p>${shell.say(\"a.b\")}</p><p>Forgotten words</p>"))
                .containsExactly("Forgotten words");
        assertThat(LiteralWords.in("<input aria-label=\"Forgotten label\">")).containsExactly("Forgotten label");
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList();
        }
    }

    private static Set<String> names(String pattern) {
        return new TreeSet<>(new MessageFormat(pattern).getArgumentNames());
    }

    private static Map<String, String> read(String ending, String butNot) throws IOException {
        Map<String, String> messages = new TreeMap<>();
        try (Stream<Path> files = Files.list(MESSAGES)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(ending + ".properties") && !name.endsWith(butNot + ".properties")) {
                    load(file).forEach((key, value) -> messages.put(key.toString(), value.toString()));
                }
            }
        }
        return messages;
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            properties.load(text);
        }
        return properties;
    }
}
