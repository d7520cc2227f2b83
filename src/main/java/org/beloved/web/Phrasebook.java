package org.beloved.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All words in all languages, read at start from {@code messages/<room>.properties} and {@code _es}. Keys begin with
 * the room's name. A message missing in Spanish stops the start, so nobody meets half a page.
 */
@Component
public class Phrasebook {

    private final Map<Language, Words> languages = new EnumMap<>(Language.class);

    public Phrasebook() {
        Map<String, String> english = read(".properties", "_es.properties");
        Map<String, String> spanish = read("_es.properties", "");
        List<String> missing = english.keySet().stream()
                .filter(key -> !spanish.containsKey(key))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("messages missing in Spanish: " + missing);
        }
        languages.put(Language.ENGLISH, new Words(Language.ENGLISH, english));
        languages.put(Language.SPANISH, new Words(Language.SPANISH, spanish));
    }

    public Words in(Language language) {
        Words words = languages.get(language);
        if (words == null) {
            throw new IllegalStateException("no words in " + language);
        }
        return words;
    }

    private static Map<String, String> read(String ending, String butNot) {
        Map<String, String> messages = new HashMap<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + ending)) {
                String name = String.valueOf(file.getFilename());
                if (butNot.isEmpty() || !name.endsWith(butNot)) {
                    readInto(messages, file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    private static void readInto(Map<String, String> messages, Resource file) throws IOException {
        Properties properties = new Properties();
        try (Reader text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(text);
        }
        properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
    }
}
