package org.beloved.accounts.person;

import java.util.LinkedHashMap;
import java.util.Map;
import org.beloved.web.Words;

/**
 * From what kind of device somebody came: enough to recognize one's own, and no more. Neither the address in the
 * network nor the browser's full description is kept.
 *
 * @param browser a product's name, empty when it is none we know
 * @param system likewise
 */
public record Device(Kind kind, String browser, String system) {

    /** What it looks like on a table. */
    public enum Kind {
        PHONE,
        TABLET,
        COMPUTER,
        UNKNOWN
    }

    public static final Device UNKNOWN = new Device(Kind.UNKNOWN, "", "");

    // The first sign that is found counts: several browsers also claim to be Chrome or Safari.
    private static final Map<String, String> BROWSERS = ordered(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox",
            "Firefox",
            "FxiOS",
            "Firefox",
            "CriOS",
            "Chrome",
            "Chrome",
            "Chrome",
            "Safari",
            "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Android",
            "Android",
            "Windows",
            "Windows",
            "Macintosh",
            "Mac",
            "CrOS",
            "Chromebook",
            "Linux",
            "Linux");

    /** @param userAgent what the browser says of itself, perhaps nothing */
    public static Device of(String userAgent) {
        String system = first(SYSTEMS, userAgent);
        return system.isEmpty() ? UNKNOWN : new Device(kind(system, userAgent), first(BROWSERS, userAgent), system);
    }

    /** As it was stored by {@link #stored()}; anything else is a device we do not know. */
    public static Device parse(String stored) {
        String[] parts = stored.split("/", -1);
        for (Kind kind : Kind.values()) {
            if (parts.length == 3 && kind.name().equals(parts[0])) {
                return new Device(kind, parts[1], parts[2]);
            }
        }
        return UNKNOWN;
    }

    public String stored() {
        return kind + "/" + browser + "/" + system;
    }

    public String say(Words words) {
        String what = words.say("accounts.device." + kind);
        if (browser.isEmpty() || system.isEmpty()) {
            return what;
        }
        return words.say("accounts.device.with", "what", what, "browser", browser, "system", system);
    }

    private static Kind kind(String system, String userAgent) {
        return switch (system) {
            case "iPhone" -> Kind.PHONE;
            case "iPad" -> Kind.TABLET;
            case "Android" -> userAgent.contains("Mobile") ? Kind.PHONE : Kind.TABLET;
            default -> Kind.COMPUTER;
        };
    }

    private static String first(Map<String, String> signs, String userAgent) {
        return signs.entrySet().stream()
                .filter(sign -> userAgent.contains(sign.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> ordered(String... signsAndNames) {
        Map<String, String> signs = new LinkedHashMap<>();
        for (int i = 0; i < signsAndNames.length; i += 2) {
            signs.put(signsAndNames[i], signsAndNames[i + 1]);
        }
        return signs;
    }
}
