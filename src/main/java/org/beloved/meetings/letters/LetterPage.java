package org.beloved.meetings.letters;

import java.util.List;
import org.beloved.teams.FormPage;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.Language;
import org.beloved.web.Words;

/**
 * The letter as it reads now, and as it was sent.
 *
 * @param form marking it as sent, as typed
 */
record LetterPage(Seat seat, Letter letter, Rendered rendered, String sentBy, Form form) implements FormPage {

    boolean isSent() {
        return letter.isSent();
    }

    /** Words that were kept before letters had such a line, or from which it was taken. */
    boolean lacksContact() {
        return !isSent() && !letter.body().contains(Place.Kind.CONTACT.in(letter.language()));
    }

    /** A draft nobody has touched can still be had in the other language. */
    boolean isUntouched() {
        return letter.version() == 0;
    }

    /** The record has changed since the letter left the house. */
    boolean hasDrifted() {
        return letter.sent()
                .filter(sent -> !sent.text().equals(rendered.text()))
                .isPresent();
    }

    List<String> sentParagraphs() {
        return letter.sent().map(sent -> List.of(sent.text().split("\n\n"))).orElse(List.of());
    }

    /** Lines of the record that the sent letter does not have, to see at a glance what has changed. */
    List<String> newLines() {
        String sent = letter.sent().map(Letter.Sent::text).orElse("");
        List<String> before = sent.lines().toList();
        return rendered.text()
                .lines()
                .filter(line -> !line.isBlank() && !before.contains(line))
                .toList();
    }

    Language other() {
        return letter.language() == Language.ENGLISH ? Language.SPANISH : Language.ENGLISH;
    }

    String heading(Words words) {
        return letter.sent()
                .map(sent -> words.say("meetings.letters.heading.sent", "day", words.longDate(sent.on())))
                .orElseGet(() -> words.say("meetings.letters.heading"));
    }

    String address() {
        return seat.path("after/letter");
    }

    @Override
    public String template() {
        return "meetings/letters/show";
    }

    @Override
    public String title(Words words) {
        return words.say("meetings.letters.title");
    }
}
