package org.beloved.policy.data;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The letters of a file, or the line in which its bytes are none. */
final class PlainText {

    private PlainText() {}

    static Optional<String> of(byte[] bytes, String file, DataProblems problems) {
        var from = ByteBuffer.wrap(bytes);
        var text = CharBuffer.allocate(bytes.length);
        var end = StandardCharsets.UTF_8.newDecoder().decode(from, text, true);
        if (end.isUnderflow()) {
            return Optional.of(text.flip().toString());
        }
        var line =
                1 + (int) text.flip().chars().filter(letter -> letter == '\n').count();
        problems.add(new DataProblem(
                file, line, "", "text saved as UTF-8", "the byte 0x%02X".formatted(bytes[from.position()])));
        return Optional.empty();
    }
}
