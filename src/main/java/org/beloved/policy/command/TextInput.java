package org.beloved.policy.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.beloved.policy.casefile.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** A JSON file, or standard input for a hyphen; either what it holds or what is wrong with it. */
record TextInput(@Nullable Object value, Optional<String> problem) {

    static TextInput json(String file) {
        try {
            return new TextInput(JsonText.read(read(file)), Optional.empty());
        } catch (JacksonException notJson) {
            var at = notJson.getLocation();
            return wrong(file + ":" + (at == null ? 1 : at.getLineNr()) + ": expected JSON, found "
                    + notJson.getOriginalMessage());
        } catch (IOException | UncheckedIOException unreadable) {
            return wrong(file + ": expected a file that can be read, found " + unreadable);
        }
    }

    private static String read(String file) throws IOException {
        return file.equals("-")
                ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
                : Files.readString(Path.of(file));
    }

    private static TextInput wrong(String complaint) {
        return new TextInput(null, Optional.of(complaint));
    }
}
