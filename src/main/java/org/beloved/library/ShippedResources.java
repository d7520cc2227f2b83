package org.beloved.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beloved.web.Language;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The resources that come with the program, read from one file at the start; a wrong one stops it. */
final class ShippedResources {

    private static final String FILE = "library/resources.yaml";

    private record File(List<Entry> resources) {}

    private record Entry(
            String id,
            String title,
            String publisher,
            String address,
            Kind kind,
            Faith faith,
            String language,
            List<Integer> steps,
            String date,
            String length,
            String reviewed,
            Sureness sureness,
            String en,
            String es) {

        Resource resource() {
            Map<Language, String> about = new EnumMap<>(Language.class);
            about.put(Language.ENGLISH, en);
            about.put(Language.SPANISH, es);
            return new Resource(
                    id,
                    title,
                    publisher,
                    address,
                    new Resource.Shelf(kind, faith, Language.ofTag(language).orElseThrow(), steps),
                    new Resource.Facts(date, length, LocalDate.parse(reviewed), sureness),
                    about);
        }
    }

    private ShippedResources() {}

    static List<Resource> read() {
        YAMLMapper yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .build();
        try (var text = new ClassPathResource(FILE).getInputStream()) {
            List<Resource> resources = yaml.readValue(text, File.class).resources().stream()
                    .map(Entry::resource)
                    .toList();
            Set<String> seen = new HashSet<>();
            resources.forEach(each -> {
                if (!seen.add(each.id())) {
                    throw new IllegalStateException(
                            FILE + ": expected each id once, found \"" + each.id() + "\" twice");
                }
            });
            return resources;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
