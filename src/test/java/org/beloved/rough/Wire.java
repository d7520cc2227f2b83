package org.beloved.rough;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import org.beloved.web.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody's browser taken apart: sends whatever bytes it is given, over a connection that stays open. */
final class Wire {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What came back. */
    record Reply(int status, HttpHeaders headers, String body, Duration took) {

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        boolean isHtml() {
            return header("Content-Type").startsWith("text/html");
        }

        Document page() {
            return Jsoup.parse(body);
        }
    }

    private final String origin;
    private final String cookies;

    private Wire(String origin, String cookies) {
        this.origin = origin;
        this.cookies = cookies;
    }

    static Wire of(Visitor visitor) {
        return new Wire(
                visitor.origin(),
                visitor.cookies().stream()
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
    }

    String origin() {
        return origin;
    }

    Reply get(String address) {
        return send(request(address).GET());
    }

    /** From our own page, as a browser says it. */
    Reply post(String address, String type, byte[] body) {
        return send(
                fromOurPage(address).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    Reply post(String address, Typing typing) {
        return post(address, Typing.FORM, typing.encoded());
    }

    HttpRequest.Builder fromOurPage(String address) {
        return request(address).header("Origin", origin).header("Sec-Fetch-Site", "same-origin");
    }

    HttpRequest.Builder request(String address) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(origin + address)).timeout(PATIENCE);
        return cookies.isEmpty() ? request : request.header("Cookie", cookies);
    }

    Reply send(HttpRequest.Builder request) {
        try {
            long began = System.nanoTime();
            HttpResponse<byte[]> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Reply(
                    response.statusCode(),
                    response.headers(),
                    new String(response.body(), StandardCharsets.UTF_8),
                    Duration.ofNanos(System.nanoTime() - began));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
