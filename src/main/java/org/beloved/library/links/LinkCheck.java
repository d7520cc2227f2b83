package org.beloved.library.links;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Asks whether something is still at an address: HEAD, and GET where that is not understood. It says who asks, follows few
 * redirects and looks at each before going there, and reads nothing of the answer.
 */
final class LinkCheck {

    enum Outcome {
        THERE,
        GONE,
        UNCLEAR
    }

    private static final int MOST_REDIRECTS = 5;
    private static final Set<Integer> NOT_HERE = Set.of(404, 410);

    private final HttpClient client;
    private final Reach reach;
    private final Duration patience;
    private final String name;

    /** @param name how we introduce ourselves */
    LinkCheck(Reach reach, Duration patience, String name) {
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .build();
        this.reach = reach;
        this.patience = patience;
        this.name = name;
    }

    Outcome of(String address) throws InterruptedException {
        try {
            return follow(new URI(address));
        } catch (UnknownHostException | java.net.ConnectException gone) {
            return Outcome.GONE;
        } catch (IOException | java.net.URISyntaxException | IllegalArgumentException unclear) {
            return Outcome.UNCLEAR;
        }
    }

    private Outcome follow(URI start) throws IOException, InterruptedException {
        URI at = start;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            if (!reach.allows(at)) {
                return Outcome.UNCLEAR;
            }
            HttpResponse<InputStream> answer = ask(at);
            Optional<URI> next = next(at, answer);
            if (next.isEmpty()) {
                return read(answer.statusCode());
            }
            at = next.get();
        }
        return Outcome.UNCLEAR;
    }

    private HttpResponse<InputStream> ask(URI at) throws IOException, InterruptedException {
        HttpResponse<InputStream> head = send(at, "HEAD");
        boolean isEnough = head.statusCode() < 400;
        return isEnough ? head : send(at, "GET");
    }

    private HttpResponse<InputStream> send(URI at, String method) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(at)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(patience)
                .header("User-Agent", name)
                .header("Accept", "*/*")
                .build();
        HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        answer.body().close();
        return answer;
    }

    private static Optional<URI> next(URI at, HttpResponse<InputStream> answer) {
        return answer.statusCode() / 100 == 3
                ? answer.headers().firstValue("Location").map(at::resolve)
                : Optional.empty();
    }

    private static Outcome read(int status) {
        if (status / 100 == 2) {
            return Outcome.THERE;
        }
        return NOT_HERE.contains(status) ? Outcome.GONE : Outcome.UNCLEAR;
    }
}
