package org.beloved.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.web.Language;

/**
 * Something worth reading, watching or using, that others published.
 *
 * @param title in its own language
 * @param address empty when we know of none
 * @param shelf under what it is found
 * @param facts what is known of it
 * @param about what it is good for, at least in one language
 */
public record Resource(
        String id,
        String title,
        String publisher,
        String address,
        Shelf shelf,
        Facts facts,
        Map<Language, String> about) {

    /** @param steps of the nine, those it helps with */
    public record Shelf(Kind kind, Faith faith, Language language, List<Integer> steps) {

        public Shelf {
            steps = List.copyOf(steps);
            if (steps.stream().anyMatch(step -> step < 1 || step > 9)) {
                throw new IllegalArgumentException("expected \"steps\" from 1 to 9, found " + steps);
            }
        }
    }

    /**
     * @param date when it was published, as far as we know; else empty
     * @param length as in "7 pages"; empty when we do not know
     * @param reviewed when somebody of ours last looked
     */
    public record Facts(String date, String length, LocalDate reviewed, Sureness sureness) {}

    public Resource {
        if (title.isBlank() || publisher.isBlank() || about.isEmpty()) {
            throw new IllegalArgumentException("expected a title, a publisher and words about \"" + id + "\"");
        }
        if (!address.isEmpty() && !address.matches("https?://\\S+")) {
            throw new IllegalArgumentException("expected an \"address\" of the web, found \"" + address + "\"");
        }
        about = Map.copyOf(about);
    }

    public boolean isLink() {
        return !address.isEmpty();
    }

    /** In the reader's language, else in the one there is. */
    public String about(Language reader) {
        return Optional.ofNullable(about.get(reader))
                .orElseGet(() -> about.values().iterator().next());
    }

    public Language aboutIn(Language reader) {
        return about.containsKey(reader) ? reader : about.keySet().iterator().next();
    }

    /** Where an archive may still have it, once it is gone. */
    public String archive() {
        return "https://web.archive.org/web/" + address;
    }
}
