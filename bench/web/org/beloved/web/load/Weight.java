package org.beloved.web.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** What comes over the line when somebody opens a page for the first time: the page, its style, scripts and pictures. */
final class Weight {

    private static final Pattern PARTS = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"");

    private Weight() {}

    /** @return bytes as sent, without the headers */
    static long of(Caller caller, String address) throws IOException, InterruptedException {
        HttpResponse<byte[]> page = caller.get(address, "");
        Set<String> parts = new LinkedHashSet<>();
        PARTS.matcher(text(page)).results().forEach(found -> parts.add(found.group(1)));
        long weight = page.body().length;
        for (String part : parts) {
            weight += caller.get(part, "").body().length;
        }
        return weight;
    }

    private static String text(HttpResponse<byte[]> page) throws IOException {
        if (!page.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
            return new String(page.body(), StandardCharsets.UTF_8);
        }
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(page.body()))) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
