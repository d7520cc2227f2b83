package org.beloved.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Sends drawn bytes. What everybody may see carries a mark to ask by the next time, and is packed small. Private pages
 * are sent as they are: the length of a packed page tells a little of what is in it.
 */
final class Delivery {

    private Delivery() {}

    static void toAnybody(byte[] content, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.VARY, "Cookie, Accept-Language, Accept-Encoding");
        // Weak, since the packed page and the plain one are the same page.
        String mark = "W/\"" + ContentHash.of(content) + "\"";
        if (new ServletWebRequest(request, response).checkNotModified(mark)) {
            return;
        }
        if (takesGzip(request)) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            send(packed(content), response);
        } else {
            send(content, response);
        }
    }

    static void send(byte[] content, HttpServletResponse response) throws IOException {
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static boolean takesGzip(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip");
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.toByteArray();
    }
}
