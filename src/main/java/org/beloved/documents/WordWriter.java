package org.beloved.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a paper as a DOCX with real headings, lists, tables and a language, so that screen readers and a county's own
 * word processor find their way. The format is a zip of a few XML parts.
 */
final class WordWriter {

    /** Fixed, so that the same paper is the same file. */
    private static final LocalDateTime WRITTEN = LocalDateTime.of(2026, 1, 1, 0, 0);

    private WordWriter() {}

    static byte[] write(Document document) {
        var body = new WordBody(document);
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", WordParts.CONTENT_TYPES);
        parts.put("_rels/.rels", WordParts.RELATIONS);
        parts.put("docProps/core.xml", WordParts.properties(document));
        parts.put("word/document.xml", body.xml());
        parts.put("word/styles.xml", WordParts.styles(document.language()));
        parts.put("word/numbering.xml", body.numbering());
        parts.put("word/footer1.xml", WordParts.footer(document.foot()));
        parts.put("word/_rels/document.xml.rels", body.relations());
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(WRITTEN);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }
}
