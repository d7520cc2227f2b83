package org.beloved.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.core.env.Environment;

/** Somebody at a browser without JavaScript: keeps cookies, sends forms, follows nothing by itself. */
public final class Visitor {

    /** What came back. */
    public record Seen(int status, String body, HttpResponse<String> response) {

        public Document page() {
            return Jsoup.parse(body);
        }

        public String location() {
            return response.headers().firstValue("Location").orElse("");
        }

        public String heading() {
            return page().select("h1").text();
        }
    }

    /** One for all: each client holds a thread and connections of its own. Cookies are each visitor's. */
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final String origin;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

    private Visitor(int port) {
        this.origin = "http://localhost:" + port;
    }

    public static Visitor at(Environment house) {
        return new Visitor(house.getRequiredProperty("local.server.port", Integer.class));
    }

    public String origin() {
        return origin;
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** Takes a cookie along as if this site had set it before. */
    public void carry(HttpCookie cookie) {
        // What Java's cookie store calls a host without a dot.
        cookie.setDomain("localhost.local");
        cookies.getCookieStore().add(URI.create(origin), cookie);
    }

    public Seen get(String path) {
        return send(HttpRequest.newBuilder(URI.create(origin + path)).GET());
    }

    /** Goes where the answer sends on, as a browser does. */
    public Seen follow(Seen seen) {
        if (seen.location().isEmpty()) {
            throw new AssertionError("expected to be sent on, but got " + seen.status() + ": " + seen.heading() + " "
                    + seen.page().select(".errors").text());
        }
        return get(seen.location());
    }

    /** @param namesAndValues name, value, name, value … as the form would send them */
    public Seen post(String path, String... namesAndValues) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parts.add(encode(namesAndValues[i]) + "=" + encode(namesAndValues[i + 1]));
        }
        return postBody(path, "application/x-www-form-urlencoded", String.join("&", parts));
    }

    public Seen postBody(String path, String type, String body) {
        return send(HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", type)
                .header("Origin", origin)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public Seen send(HttpRequest.Builder request) {
        try {
            URI at = request.build().uri();
            cookies.get(at, Map.of()).getOrDefault("Cookie", List.of()).forEach(each -> request.header("Cookie", each));
            HttpResponse<String> response =
                    CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            cookies.put(at, response.headers().map());
            return new Seen(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
