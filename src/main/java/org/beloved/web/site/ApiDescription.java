package org.beloved.web.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.beloved.web.Language;
import org.beloved.web.Words;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An OpenAPI 3.1 description, put together from the rooms' files {@code api/<room>.json}. Each file holds paths and schemas as
 * OpenAPI has them; a text is written in every language and told in the reader's.
 */
final class ApiDescription {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final List<ObjectNode> rooms;

    private ApiDescription(List<ObjectNode> rooms) {
        this.rooms = rooms;
    }

    static ApiDescription shipped() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:api/*.json");
            return new ApiDescription(Arrays.stream(files)
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .map(ApiDescription::read)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode read(Resource file) {
        try (var bytes = file.getInputStream()) {
            return (ObjectNode) MAPPER.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param site its address, without a path */
    ObjectNode document(Words words, String site) {
        ObjectNode document = MAPPER.createObjectNode().put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", words.say("web.api.title"))
                .put("version", "1")
                .put("description", words.say("web.api.description"));
        document.putArray("servers").addObject().put("url", site);
        ObjectNode paths = document.putObject("paths");
        ObjectNode components = document.putObject("components");
        ObjectNode schemas = components.putObject("schemas");
        for (ObjectNode room : rooms) {
            ObjectNode told = (ObjectNode) told(room, words.language());
            paths.setAll((ObjectNode) told.get("paths"));
            if (told.has("schemas")) {
                schemas.setAll((ObjectNode) told.get("schemas"));
            }
        }
        return document;
    }

    /** One address and what it gives, for the page. */
    record Line(String path, String what, List<String> types) {}

    List<Line> lines(Words words) {
        return rooms.stream()
                .map(room -> (ObjectNode) told(room.get("paths"), words.language()))
                .flatMap(paths -> paths.properties().stream())
                .map(path -> line(path.getKey(), path.getValue().get("get")))
                .toList();
    }

    private static Line line(String path, JsonNode get) {
        return new Line(
                path,
                get.get("summary").asString(),
                get.get("responses").get("200").get("content").propertyNames().stream()
                        .toList());
    }

    /** Every text in one language: {@code {"en": …, "es": …}} becomes the one of them. */
    private static JsonNode told(JsonNode node, Language language) {
        return switch (node) {
            case ObjectNode object when isText(object) -> object.get(language.tag());
            case ObjectNode object -> {
                ObjectNode told = MAPPER.createObjectNode();
                object.properties().forEach(each -> told.set(each.getKey(), told(each.getValue(), language)));
                yield told;
            }
            case ArrayNode array -> {
                ArrayNode told = MAPPER.createArrayNode();
                array.forEach(each -> told.add(told(each, language)));
                yield told;
            }
            default -> node;
        };
    }

    private static boolean isText(ObjectNode object) {
        return object.size() == Language.values().length
                && Stream.of(Language.values()).allMatch(language -> object.has(language.tag()));
    }
}
