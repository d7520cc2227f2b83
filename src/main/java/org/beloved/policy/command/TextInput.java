package org.beloved.policy.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beloved.policy.casefile.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** A JSON file, or standard input for a hyphen; either what it holds or what is wrong with it. */
record TextInput(@Nullable Object value, Optional<String> problem) {

    /** Where the parser says it read from: nothing that helps whoever wrote the file. */
    private static final Pattern SOURCE =
            Pattern.compile(" ?\\(start marker at .*\\)|\\s*\\[Source: [^]]*]", Pattern.DOTALL);

    static TextInput json(String file) {
        try {
            return new TextInput(JsonText.read(read(file)), Optional.empty());
        } catch (JacksonException notJson) {
            var at = notJson.getLocation();
            return wrong(file + ":" + (at == null ? 1 : at.getLineNr()) + ": expected JSON, found "
                    + SOURCE.matcher(notJson.getOriginalMessage()).replaceAll(""));
        } catch (CharacterCodingException notText) {
            return wrong(file + ": expected text saved as UTF-8, found other bytes");
        } catch (NoSuchFileException missing) {
            return wrong(file + ": expected a file, found none");
        } catch (IOException | UncheckedIOException unreadable) {
            return wrong(file + ": expected a file that can be read, found " + unreadable);
        }
    }

    private static String read(String file) throws IOException {
        return file.equals("-")
                ? StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(System.in.readAllBytes()))
                        .toString()
                : Files.readString(Path.of(file));
    }

    private static TextInput wrong(String complaint) {
        return new TextInput(null, Optional.of(complaint));
    }
}
