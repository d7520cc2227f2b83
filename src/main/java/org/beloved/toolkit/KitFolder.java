package org.beloved.toolkit;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.PropertyBindingException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files of one kit. Each is read into its own type, so a wrong one is told with file, line and what was expected. */
final class KitFolder {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** Opens a file of the folder by its name. */
    interface Files {
        InputStream open(String name) throws IOException;
    }

    record KitFile(String id, Text name, Text safety) {}

    record LettersFile(List<LetterText> letters) {}

    private final String folder;
    private final Files files;

    KitFolder(String folder, Files files) {
        this.folder = folder;
        this.files = files;
    }

    static KitFolder shipped(String id) {
        String folder = "toolkit/" + id;
        return new KitFolder(folder, name -> new ClassPathResource(folder + "/" + name).getInputStream());
    }

    Kit read() {
        KitFile kit = read("kit.yaml", KitFile.class);
        Kit.Requests requests = read("provisions.yaml", Kit.Requests.class);
        unlike("provisions.yaml", requests.sets(), ProvisionSet::id);
        unlike("provisions.yaml", provisions(requests), Provision::id);
        Kit.Table table = read("meeting.yaml", Kit.Table.class);
        unlike("meeting.yaml", table.hardQuestions(), HardQuestion::id);
        unlike("meeting.yaml", table.tasks(), Task::id);
        unlike("meeting.yaml", table.roles(), card -> card.kind().name());
        everyRole(table);
        QuestionSet research = read("research.yaml", QuestionSet.class);
        unlike("research.yaml", research.groups(), QuestionSet.Group::id);
        unlike("research.yaml", questions(research), QuestionSet.Question::id);
        LettersFile letters = read("letters.yaml", LettersFile.class);
        return new Kit(
                kit.id(),
                kit.name(),
                kit.safety(),
                requests,
                table,
                read("request.yaml", RequestTexts.class),
                new Kit.Library(research, letters.letters()));
    }

    private static List<Provision> provisions(Kit.Requests requests) {
        return requests.sets().stream()
                .flatMap(set -> set.provisions().stream())
                .toList();
    }

    private static List<QuestionSet.Question> questions(QuestionSet research) {
        return research.groups().stream()
                .flatMap(group -> group.questions().stream())
                .toList();
    }

    private void everyRole(Kit.Table table) {
        Set<RoleKind> described = table.roles().stream().map(RoleCard::kind).collect(Collectors.toSet());
        List<RoleKind> missing = Stream.of(RoleKind.values())
                .filter(kind -> !described.contains(kind))
                .toList();
        if (!missing.isEmpty()) {
            throw wrong(
                    "meeting.yaml", "a role for each of " + Arrays.toString(RoleKind.values()), "none for " + missing);
        }
    }

    private <T> void unlike(String file, List<T> entries, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (T entry : entries) {
            if (!seen.add(id.apply(entry))) {
                throw wrong(file, "each id once", "\"" + id.apply(entry) + "\" twice");
            }
        }
    }

    private <T> T read(String file, Class<T> type) {
        try (InputStream text = files.open(file)) {
            return YAML.readValue(text, type);
        } catch (IOException missing) {
            throw new IllegalStateException(folder + "/" + file + ": expected this file, found none", missing);
        } catch (JacksonException broken) {
            throw new IllegalStateException(folder + "/" + file + ":" + told(broken), broken);
        }
    }

    private static String told(JacksonException broken) {
        String line = broken.getLocation() == null ? "" : broken.getLocation().getLineNr() + ": ";
        return line + path(broken) + what(broken);
    }

    private static String path(JacksonException broken) {
        return broken.getPath().stream()
                .map(step -> step.getPropertyName() == null
                        ? "entry " + (step.getIndex() + 1) + ": "
                        : step.getPropertyName() + ": ")
                .collect(Collectors.joining());
    }

    private static String what(JacksonException broken) {
        return switch (broken) {
            case PropertyBindingException field ->
                "expected one of the fields " + field.getKnownPropertyIds() + ", found \"" + field.getPropertyName()
                        + "\"";
            case ValueInstantiationException value
            when value.getCause() instanceof IllegalArgumentException said -> String.valueOf(said.getMessage());
            default -> String.valueOf(broken.getOriginalMessage()).replaceAll(";.*", "");
        };
    }

    private IllegalStateException wrong(String file, String expected, String found) {
        return new IllegalStateException(folder + "/" + file + ": expected " + expected + ", found " + found);
    }
}
