package org.beloved.rough;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a person has put into a form, field by field, in the order it is sent. */
record Typing(List<Entry> entries) {

    static final String FORM = "application/x-www-form-urlencoded";

    /** @param free whether any text may stand there, so far as the page says */
    record Entry(String name, String value, boolean free) {}

    /** Every field of free text gets the same. */
    Typing everywhere(String text) {
        return mapped(entry -> entry.free() ? new Entry(entry.name(), text, true) : entry);
    }

    /** Free text gets the same, but a day, a time, a number or an address stays what it was. */
    Typing everywhereButDays(String text) {
        return mapped(entry -> entry.free() && !entry.value().matches("[0-9:-]+|\\S+@\\S+|https?:\\S+")
                ? new Entry(entry.name(), text, true)
                : entry);
    }

    /** Each day becomes that one, and all else is as it should be. */
    Typing inDays(String day) {
        return mapped(entry ->
                entry.value().matches("\\d{4}-\\d{2}-\\d{2}") ? new Entry(entry.name(), day, entry.free()) : entry);
    }

    /** Every field gets the same, also those where the page offers a choice. */
    Typing evenInChoices(String text) {
        return mapped(entry -> isOurOwn(entry.name()) ? entry : new Entry(entry.name(), text, entry.free()));
    }

    Typing with(String name, String value) {
        List<Entry> changed = new ArrayList<>(
                entries.stream().filter(entry -> !entry.name().equals(name)).toList());
        changed.add(new Entry(name, value, false));
        return new Typing(List.copyOf(changed));
    }

    Typing without(String name) {
        return new Typing(
                entries.stream().filter(entry -> !entry.name().equals(name)).toList());
    }

    Typing twice() {
        List<Entry> doubled = new ArrayList<>(entries);
        doubled.addAll(mapped(entry -> new Entry(entry.name(), entry.value() + "2", entry.free()))
                .entries());
        return new Typing(List.copyOf(doubled));
    }

    boolean has(String name) {
        return entries.stream().anyMatch(entry -> entry.name().equals(name));
    }

    String value(String name) {
        return entries.stream()
                .filter(entry -> entry.name().equals(name))
                .map(Entry::value)
                .findFirst()
                .orElse("");
    }

    Typing mapped(UnaryOperator<Entry> change) {
        return new Typing(entries.stream().map(change).toList());
    }

    byte[] encoded() {
        return entries.stream()
                .map(entry -> encoded(entry.name()) + "=" + encoded(entry.value()))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Fields that the house itself fills. */
    static boolean isOurOwn(String name) {
        return name.equals("version") || name.equals("once");
    }
}
