package org.beloved.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.beloved.RoomTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What everybody may see is light, is sent once, and leaves nothing behind. */
@RoomTest
class PublicPagesTests {

    private static final int FIRST_VIEW = 50_000;
    private static final int STYLES = 12_000;

    @Autowired
    Environment house;

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/places", "/places/42091", "/places/48201", "/data-sources", "/what-we-hold", "/about"})
    void theFirstViewFitsAWeakSignal(String path) {
        HttpResponse<byte[]> page = get(path, "Accept-Encoding", "gzip");
        Document html = Jsoup.parse(unpacked(page));
        int bytes = page.body().length;
        for (String asset : html.select("link[rel=stylesheet], link[rel=icon], script[src], img[src]").stream()
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                .toList()) {
            int size = get(asset, "Accept-Encoding", "gzip").body().length;
            assertThat(size).as(asset).isPositive();
            if (asset.endsWith(".css")) {
                assertThat(size).as("bytes of %s", asset).isLessThanOrEqualTo(STYLES);
            }
            bytes += size;
        }
        assertThat(html.select("link[rel=stylesheet]")).hasSize(1);
        assertThat(bytes).as("bytes of the first view of %s", path).isBetween(5_000, FIRST_VIEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/places/42091", "/what-we-hold", "/about"})
    void aPageThatDidNotChangeIsNotSentAgain(String path) {
        HttpResponse<byte[]> first = get(path);
        String mark = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> again = get(path, "If-None-Match", mark);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("Vary")).hasValue("Cookie, Accept-Language, Accept-Encoding");
        HttpResponse<byte[]> spanish = get(path, "If-None-Match", mark, "Accept-Language", "es");
        assertThat(spanish.statusCode()).as("another language is another page").isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/places", "/places/42091", "/data-sources", "/what-we-hold", "/about", "/sign-in"})
    void aPublicPageOpensNoSession(String path) {
        assertThat(get(path).headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/what-we-hold", "/about"})
    void aPublicPageSaysWhatItIsToSearchEnginesAndChats(String path) {
        for (String language : List.of("en", "es")) {
            Document html = Jsoup.parse(text(get(path, "Accept-Language", language)));
            assertThat(html.select("html").attr("lang")).isEqualTo(language);
            assertThat(html.select("meta[name=description]").attr("content")).hasSizeBetween(50, 300);
            assertThat(html.select("meta[property=og:title]").attr("content")).isEqualTo(html.title());
            String here = house.getRequiredProperty("beloved.base-url") + path + "?lang=" + language;
            assertThat(html.select("link[rel=canonical]").attr("href")).isEqualTo(here);
            assertThat(html.select("meta[property=og:url]").attr("content")).isEqualTo(here);
            assertThat(html.select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
                    .containsExactly("en", "es");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no-such-page", "/places/99999"})
    void aPageThatIsNotThereIsNotKept(String path) {
        HttpResponse<byte[]> seen = get(path, "Accept-Encoding", "gzip");
        assertThat(seen.statusCode()).isEqualTo(404);
        assertThat(seen.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(seen.headers().firstValue("ETag")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%c0%af", "/places/%00", "/%2e%2e/%5c"})
    void anAddressThatTheContainerRefusesGetsOurPageAndHeaders(String path) {
        HttpResponse<byte[]> seen = get(path, "Accept-Language", "es");
        assertThat(seen.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(text(seen)).select("h1").text()).isEqualTo("No pudimos leer lo que se envió");
        assertThat(seen.headers().firstValue("Content-Security-Policy")).hasValue(HeaderFilter.CONTENT_SECURITY_POLICY);
        assertThat(seen.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    private HttpResponse<byte[]> get(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(Visitor.at(house).origin() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String unpacked(HttpResponse<byte[]> response) {
        assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
