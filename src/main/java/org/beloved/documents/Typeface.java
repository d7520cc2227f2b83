package org.beloved.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * A shipped font as the PDF writer needs it. PDFBox draws "fi" as one glyph and then cannot say which letters it stands
 * for, which PDF/UA forbids; so the table of glyph substitutions is hidden from it, in memory.
 */
final class Typeface {

    private static final int SUBSTITUTIONS = 0x47535542; // "GSUB"
    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    private Typeface() {}

    static InputStream withoutLigatures(String file) {
        var font = ByteBuffer.wrap(read(file));
        var tables = font.getShort(4);
        for (int at = HEADER; at < HEADER + tables * ENTRY; at += ENTRY) {
            if (font.getInt(at) == SUBSTITUTIONS) {
                font.putInt(at, 0);
            }
        }
        return new ByteArrayInputStream(font.array());
    }

    private static byte[] read(String file) {
        try (var stream = Typeface.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The product lacks its own file " + file);
            }
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
