package org.beloved.rough;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One way to send something other than what the page asked for. */
record Spoiling(String name, Way way) {

    /** What is sent in the place of a well-filled form. */
    interface Way {
        HttpRequest.Builder spoil(Wire wire, String address, Typing good);
    }

    private static final byte[] NOT_UTF8 = {'a', (byte) 0xC3, 0x28, (byte) 0xFF, (byte) 0xFE, 'z'};

    /** Texts that a field is asked to hold. */
    static List<Spoiling> ofTexts() {
        List<Spoiling> all = new ArrayList<>();
        Oddities.TEXTS.forEach((name, text) -> {
            all.add(typing(name + " in every text", good -> good.everywhere(text)));
            all.add(typing(name + " in every field", good -> good.evenInChoices(text)));
        });
        return List.copyOf(all);
    }

    /** Bodies, headers and versions that no page of ours sends. */
    static List<Spoiling> ofSending() {
        List<Spoiling> all = new ArrayList<>(ofBodies());
        all.addAll(ofHeaders());
        Map.of(
                        "version",
                        List.of("", "0", "-1", "999999999", "99999999999999999999", "1e999", "x"),
                        "once",
                        List.of("", "x"))
                .forEach((field, values) -> values.forEach(value -> all.add(
                        typing(field + "=" + value, good -> good.has(field) ? good.with(field, value) : good))));
        all.add(typing("every field twice", Typing::twice));
        all.add(typing(
                "no choices",
                good -> new Typing(
                        good.entries().stream().filter(Typing.Entry::free).toList())));
        return List.copyOf(all);
    }

    private static List<Spoiling> ofBodies() {
        return List.of(
                body("nothing", Typing.FORM, ""),
                body("unknown fields", Typing.FORM, "blah=1&=&&&x[]=2&x[y][z]=3&a.b.c=4&class.module=5"),
                body("broken UTF-8", Typing.FORM, "name=%C3%28&words=%C3%28&text=%C3%28&what=%C3%28&said=%C3%28"),
                body("broken percent signs", Typing.FORM, "name=%&words=%zz&text=100%25%2&what=%u0041"),
                bytes("raw broken bytes", Typing.FORM, NOT_UTF8),
                body("very many fields", Typing.FORM, many(5_000)),
                body("JSON", "application/json", "{\"name\":\"<i data-rough>\",\"__proto__\":{\"a\":1}}"),
                body("plain text", "text/plain", "name=somebody"),
                body("no such type", "application/x-no-such", "name=somebody"),
                body("type that is none", "*/;;=", "name=somebody"),
                body("unknown letters", Typing.FORM + ";charset=no-such", "name=somebody"),
                body("UTF-16", Typing.FORM + ";charset=UTF-16", "name=somebody"),
                body("parts without an end", "multipart/form-data; boundary=rough", "--rough\r\nContent-Disp"),
                body("parts without a border", "multipart/form-data", "--rough\r\n\r\n--rough--"),
                body("parts", "multipart/form-data; boundary=rough", PARTS),
                new Spoiling(
                        "half a megabyte too much",
                        (wire, address, good) -> wire.fromOurPage(address)
                                .header("Content-Type", Typing.FORM)
                                .POST(BodyPublishers.ofByteArray(new byte[1_000_000]))));
    }

    private static final String PARTS = "--rough\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nsomebody\r\n"
            + "--rough\r\nContent-Disposition: form-data; name=\"words\"; filename=\"../../x\"\r\n\r\nx\r\n--rough--\r\n";

    private static List<Spoiling> ofHeaders() {
        return List.of(
                new Spoiling("from nowhere", (wire, address, good) -> sent(wire.request(address), good)),
                new Spoiling(
                        "from another site",
                        (wire, address, good) ->
                                sent(wire.request(address).header("Origin", "https://evil.example"), good)),
                new Spoiling(
                        "from a broken origin",
                        (wire, address, good) -> sent(wire.request(address).header("Origin", "http://[oh no"), good)),
                new Spoiling(
                        "across sites",
                        (wire, address, good) ->
                                sent(wire.fromOurPage(address).setHeader("Sec-Fetch-Site", "cross-site"), good)),
                new Spoiling(
                        "in a language that is none",
                        (wire, address, good) ->
                                sent(wire.fromOurPage(address).header("Accept-Language", "x;;q=,, *-*;q=9"), good)),
                new Spoiling(
                        "asking for a picture",
                        (wire, address, good) -> sent(wire.fromOurPage(address).header("Accept", "image/png"), good)));
    }

    static Spoiling typing(String name, UnaryOperator<Typing> change) {
        return new Spoiling(name, (wire, address, good) -> sent(wire.fromOurPage(address), change.apply(good)));
    }

    private static Spoiling body(String name, String type, String body) {
        return bytes(name, type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static Spoiling bytes(String name, String type, byte[] body) {
        return new Spoiling(
                name,
                (wire, address, _) ->
                        wire.fromOurPage(address).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    private static HttpRequest.Builder sent(HttpRequest.Builder request, Typing typing) {
        return request.header("Content-Type", Typing.FORM).POST(BodyPublishers.ofByteArray(typing.encoded()));
    }

    private static String many(int count) {
        return IntStream.range(0, count).mapToObj(i -> "field" + i + "=" + i).collect(Collectors.joining("&"));
    }

    /** What is tried at every address, every time. */
    static Stream<Spoiling> worst() {
        return Stream.concat(
                Stream.of("mischief", "NUL", "a hundred thousand letters", "a day that is none")
                        .map(name -> typing(name, good -> good.everywhere(Oddities.TEXTS.get(name)))),
                Stream.of(
                        body("nothing", Typing.FORM, ""),
                        typing("mischief in every field", good -> good.evenInChoices(Oddities.MISCHIEF)),
                        typing("far days", good -> good.inDays(Oddities.TEXTS.get("a far day"))),
                        typing("early days", good -> good.inDays(Oddities.TEXTS.get("an early day"))),
                        typing("an old version", good -> good.has("version") ? good.with("version", "0") : good)));
    }

    static Stream<Spoiling> all() {
        return Stream.concat(ofTexts().stream(), ofSending().stream());
    }
}
