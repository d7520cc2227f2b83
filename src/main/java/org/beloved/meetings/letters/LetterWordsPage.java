package org.beloved.meetings.letters;

import java.util.List;
import org.beloved.meetings.promises.PromiseView;
import org.beloved.teams.FormPage;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.Language;
import org.beloved.web.Words;

/** Changing the words of a letter. */
record LetterWordsPage(Seat seat, Letter letter, List<PromiseView> promises, Form form) implements FormPage {

    /** What was typed stays in the form; saving again means it, so the form now carries the newer version. */
    static LetterWordsPage overtaken(Seat seat, Letter now, List<PromiseView> promises, Form form) {
        return new LetterWordsPage(seat, now, promises, form.overtaken(now.version()));
    }

    Language language() {
        return Language.ofTag(form.value("language")).orElse(letter.language());
    }

    /** How a promise is named in the letter's text. */
    String place(PromiseView promise) {
        return language() == Language.SPANISH
                ? "[promesa " + promise.promise().number() + "]"
                : "[promise " + promise.promise().number() + "]";
    }

    List<Place.Kind> places() {
        return List.of(Place.Kind.values()).stream()
                .filter(kind -> kind != Place.Kind.PROMISE)
                .toList();
    }

    String address() {
        return seat.path("after/letter/words");
    }

    @Override
    public String template() {
        return "meetings/letters/words";
    }

    @Override
    public String title(Words words) {
        return words.say("meetings.letters.title");
    }
}
