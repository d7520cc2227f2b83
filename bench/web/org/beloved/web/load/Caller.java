package org.beloved.web.load;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.beloved.teams.Nation;
import org.beloved.teams.Nation.NationPerson;

/** Asks for pages as a browser does: compressed, over connections that stay open. */
final class Caller implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String origin;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Caller(String origin) {
        this.origin = origin;
    }

    /** @param cookie empty for a visitor */
    HttpResponse<byte[]> get(String address, String cookie) throws IOException, InterruptedException {
        return get(address, cookie, PATIENCE);
    }

    HttpResponse<byte[]> get(String address, String cookie, Duration patience)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(address).timeout(patience);
        return client.send(
                (cookie.isEmpty() ? request : request.header("Cookie", cookie)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    /** @return the cookie of the session */
    String signIn(NationPerson person) throws IOException, InterruptedException {
        String form = "email=" + encoded(person.email().value()) + "&passphrase=" + encoded(Nation.PASSPHRASE);
        HttpResponse<Void> answer = client.send(
                request("/sign-in")
                        .header("Origin", origin)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        if (answer.statusCode() != 303) {
            throw new IOException("expected " + person.email() + " to come in, found " + answer.statusCode());
        }
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.replaceFirst(";.*", ""))
                .reduce((one, other) -> one + "; " + other)
                .orElseThrow();
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(origin + address))
                .timeout(PATIENCE)
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", "en");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
