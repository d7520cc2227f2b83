package org.beloved.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * A page that everybody may see, as it was drawn: packed small, with a mark to ask by the next time. Private pages are
 * sent as they are: the length of a packed page tells a little of what is in it.
 *
 * @param language tag of the language it is written in
 */
record DrawnPage(String language, String mark, byte[] packed) {

    static DrawnPage of(String language, byte[] html) throws IOException {
        // Weak, since the packed page and the plain one are the same page.
        String mark = "W/\"" + ContentHash.of(html) + "\"";
        ByteArrayOutputStream packed = new ByteArrayOutputStream(html.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(html);
        }
        return new DrawnPage(language, mark, packed.toByteArray());
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(PageRenderer.HTML);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.VARY, "Cookie, Accept-Language, Accept-Encoding");
        if (new ServletWebRequest(request, response).checkNotModified(mark)) {
            return;
        }
        if (takesGzip(request)) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            send(packed, response);
        } else {
            send(unpacked(), response);
        }
    }

    static void send(byte[] content, HttpServletResponse response) throws IOException {
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private byte[] unpacked() throws IOException {
        try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return plain.readAllBytes();
        }
    }

    private static boolean takesGzip(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip");
    }
}
