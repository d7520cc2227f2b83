package org.beloved.rough;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.beloved.accounts.Neighbors;
import org.beloved.rough.ShownForm.Field;
import org.beloved.rough.Typing.Entry;

/** Fills in a form as a careful person would. */
final class Filler {

    /** For an address whose form no page shows at this moment. */
    private static final List<String> USUAL_NAMES =
            List.of("name", "words", "text", "what", "said", "reason", "on", "remark", "role", "version", "once");

    private static final Set<String> ADDRESSES = Set.of("site", "slides");
    private static final Set<String> NUMBERS = Set.of("seats", "times");
    private static final ZoneId THERE = ZoneId.of("America/New_York");

    private Filler() {}

    static Typing fill(ShownForm form, String text) {
        return new Typing(
                form.fields().stream().flatMap(field -> entries(field, text)).toList());
    }

    static Typing guessed(String text) {
        return new Typing(USUAL_NAMES.stream()
                .map(name -> new Entry(name, Typing.isOurOwn(name) ? "1" : text, !Typing.isOurOwn(name)))
                .toList());
    }

    private static Stream<Entry> entries(Field field, String text) {
        if (field.isChoice()) {
            return field.options().stream()
                    .filter(option -> !option.isEmpty())
                    .limit(1)
                    .map(option -> new Entry(field.name(), option, false));
        }
        return Stream.of(entry(field, text));
    }

    private static Entry entry(Field field, String text) {
        boolean free = !field.type().equals("hidden");
        if (!field.value().isEmpty() && !field.type().equals("textarea")) {
            return new Entry(field.name(), field.value(), free);
        }
        String value = switch (ADDRESSES.contains(field.name())
                ? "address"
                : NUMBERS.contains(field.name()) ? "number" : field.type()) {
            case "address" -> "https://example.org";
            case "number" -> "12";
            case "hidden" -> "";
            case "date" -> day(field.name()).toString();
            case "time" -> "10:00";
            case "email" -> "somebody-" + UUID.randomUUID() + "@example.org";
            case "password" -> Neighbors.PASSPHRASE;
            default -> text;
        };
        return new Entry(field.name(), value, free);
    }

    private static LocalDate day(String field) {
        LocalDate today = LocalDate.now(THERE);
        return field.equals("due") || field.equals("when") ? today.plusDays(10) : today;
    }
}
