package org.beloved.rough;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** What every answer owes the person at the other end, however odd the question was. */
final class InWords {

    /** Plain words, looked for one by one: an odd text shall not keep the test itself busy. */
    private static final List<String> INSIDE = List.of(
            "Exception",
            "\tat ",
            "org.beloved.web",
            "org.springframework",
            "org.apache",
            "org.postgresql",
            "java.lang",
            "java.util",
            "jakarta.",
            "SQLSTATE",
            "Whitelabel");

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private InWords() {}

    /** What is wrong with the answer, if anything is. */
    static Optional<String> trouble(Wire.Reply reply) {
        if (reply.status() >= 500) {
            return Optional.of("status " + reply.status());
        }
        if (!reply.header("Content-Security-Policy").startsWith("default-src 'none'; ")) {
            return Optional.of("status " + reply.status() + " without the one header");
        }
        if (reply.took().compareTo(PATIENCE) > 0) {
            return Optional.of("took " + reply.took());
        }
        Optional<String> inside = INSIDE.stream().filter(reply.body()::contains).findFirst();
        if (inside.isPresent()) {
            return Optional.of("status " + reply.status() + " shows its inside: " + inside.get());
        }
        return reply.status() / 100 == 3 ? ofRedirect(reply) : ofPage(reply);
    }

    private static Optional<String> ofRedirect(Wire.Reply reply) {
        String location = reply.header("Location");
        boolean here = location.startsWith("/") && !location.startsWith("//") && !location.contains("\\");
        return here || reply.status() == 304 ? Optional.empty() : Optional.of("sends on to " + location);
    }

    private static Optional<String> ofPage(Wire.Reply reply) {
        if (!reply.isHtml()) {
            boolean forPrograms = reply.header("Content-Type").startsWith("application/json") && reply.status() < 500;
            return reply.status() == 200 || forPrograms
                    ? Optional.empty()
                    : Optional.of("status " + reply.status() + " is no page but " + reply.header("Content-Type"));
        }
        Document page = reply.page();
        if (!page.select("[data-rough]").isEmpty()) {
            return Optional.of(
                    "lets markup through: " + page.select("[data-rough]").first());
        }
        if (reply.body().contains("49{{") || reply.body().contains("${49}")) {
            return Optional.of("computes what was typed");
        }
        // A piece that the page's script asks for is drawn without a page around it.
        boolean piece = reply.status() == 200
                && !reply.body().stripLeading().toLowerCase(Locale.ROOT).startsWith("<!doctype");
        boolean says =
                piece || (!page.select("h1").text().isBlank() && !page.title().isBlank());
        return says ? Optional.empty() : Optional.of("status " + reply.status() + " without a word");
    }
}
