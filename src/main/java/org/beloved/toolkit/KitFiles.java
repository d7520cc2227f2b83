package org.beloved.toolkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.PropertyBindingException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The files of one kit's folder; what it lacks is taken from the folder that all kits share. Each file is read into its own
 * type, so a wrong one is told with file, line and what was expected.
 */
public final class KitFiles {

    private static final String ALL = "toolkit/";

    /** What every campaign may use: how a meeting goes, the letters, the nine steps in the guide. */
    private static final String SHARED = ALL + "shared/";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** Opens a file of the folder by its name. */
    public interface Opening {
        InputStream open(String name) throws IOException;
    }

    private final String folder;
    private final Opening files;

    public KitFiles(String folder, Opening files) {
        this.folder = folder;
        this.files = files;
    }

    public static KitFiles shipped(String id) {
        String folder = ALL + id;
        return new KitFiles(folder, name -> own(folder + "/" + name).getInputStream());
    }

    private static ClassPathResource own(String path) {
        ClassPathResource own = new ClassPathResource(path);
        return own.exists() ? own : new ClassPathResource(SHARED + path.substring(path.indexOf('/', ALL.length()) + 1));
    }

    public <T> T read(String file, Class<T> type) {
        return parse(file, text(file), type);
    }

    /** @param text the file's own, or the part of it that is YAML */
    public <T> T parse(String file, String text, Class<T> type) {
        try {
            return YAML.readValue(text, type);
        } catch (JacksonException broken) {
            throw new IllegalStateException(folder + "/" + file + ":" + told(broken), broken);
        }
    }

    public String text(String file) {
        try (InputStream text = files.open(file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException(folder + "/" + file + ": expected this file, found none", missing);
        }
    }

    public IllegalStateException wrong(String file, String expected, String found) {
        return new IllegalStateException(folder + "/" + file + ": expected " + expected + ", found " + found);
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
}
