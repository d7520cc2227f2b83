package org.beloved.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The style sheet, scripts and icon, read once at start. Each address carries the hash of its content, so browsers keep
 * a file for a year and still get a changed one at once. The style sheets are joined into one, in layer order.
 */
@Component
public class Assets {

    private static final List<String> STYLES = List.of(
            "tokens",
            "base",
            "masthead",
            "button",
            "form",
            "sheet",
            "list",
            "road",
            "roles",
            "agenda",
            "live",
            "letter",
            "policy",
            "data",
            "print");

    private static final Map<String, String> FILES = Map.of(
            "icon.svg", "static/icon.svg",
            "day.js", "static/js/day.js",
            "passkey.js", "static/js/passkey.js",
            "print.js", "static/js/print.js",
            "proof.js", "static/js/proof.js");

    /** Bytes and type of one served file. */
    record Asset(byte[] content, String type) {}

    private final Map<String, Asset> byAddress = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();

    Assets() {
        add("site.css", joinedStyles());
        FILES.forEach((name, file) -> add(name, read(file)));
    }

    /** @throws IllegalArgumentException when nothing of that name is served */
    public String href(String name) {
        String address = addresses.get(name);
        if (address == null) {
            throw new IllegalArgumentException("no asset named " + name);
        }
        return "/assets/" + address;
    }

    Optional<Asset> at(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    private void add(String name, byte[] content) {
        int dot = name.lastIndexOf('.');
        String address = name.substring(0, dot) + "-" + ContentHash.of(content) + name.substring(dot);
        addresses.put(name, address);
        byAddress.put(address, new Asset(content, type(name)));
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=UTF-8";
            case "js" -> "text/javascript;charset=UTF-8";
            case "svg" -> "image/svg+xml";
            default -> throw new IllegalArgumentException("no content type known for " + name);
        };
    }

    private static byte[] joinedStyles() {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes("@layer tokens, base, layout, components, print;\n".getBytes(StandardCharsets.UTF_8));
        STYLES.forEach(name -> joined.writeBytes(read("static/css/" + name + ".css")));
        return joined.toByteArray();
    }

    private static byte[] read(String file) {
        try {
            return new ClassPathResource(file).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
