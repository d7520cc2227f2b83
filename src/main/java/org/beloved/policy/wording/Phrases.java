package org.beloved.policy.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.beloved.web.Language;

/**
 * The room's messages with named values put in. The same files the pages read, without the page machinery, so that the
 * command line answers at once.
 */
public final class Phrases {

    private static final List<String> FILES = List.of("policy", "policy.compare", "policy.draft");
    private static final Map<Language, Phrases> READ = new EnumMap<>(Language.class);

    private final Properties messages;

    private Phrases(Properties messages) {
        this.messages = messages;
    }

    public static synchronized Phrases in(Language language) {
        return READ.computeIfAbsent(language, Phrases::read);
    }

    private static Phrases read(Language language) {
        var messages = new Properties();
        for (var name : FILES) {
            readInto(messages, "/messages/" + name + (language == Language.ENGLISH ? "" : "_es") + ".properties");
        }
        return new Phrases(messages);
    }

    private static void readInto(Properties messages, String file) {
        var stream = Phrases.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("The product lacks its own file " + file);
        }
        try (var text = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            messages.load(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * @param namesAndValues name, value, name, value …, for the braces in the message
     * @throws IllegalArgumentException when there is no such message
     */
    public String say(String key, Object... namesAndValues) {
        var message = messages.getProperty(key);
        if (message == null) {
            throw new IllegalArgumentException("No message \"" + key + "\"");
        }
        for (int i = 0; i < namesAndValues.length; i += 2) {
            message = message.replace("{" + namesAndValues[i] + "}", String.valueOf(namesAndValues[i + 1]));
        }
        return message;
    }
}
