package org.beloved.meetings.letters;

import java.util.List;
import org.beloved.meetings.promises.PromiseView;
import org.beloved.shared.Problem;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.Frame;
import org.beloved.web.Language;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/**
 * Changing the words of a letter.
 *
 * @param overtaken somebody else saved first: the page shows what stands now beside what was typed
 */
record LetterWordsPage(Seat seat, Letter letter, List<PromiseView> promises, Form form, boolean overtaken)
        implements Page {

    /** What was typed stays in the form; saving again means it, so the form now carries the newer version. */
    static LetterWordsPage overtaken(Seat seat, Letter now, List<PromiseView> promises, Form form) {
        form.typed().set("version", Integer.toString(now.version()));
        return new LetterWordsPage(seat, now, promises, form.with(Problem.overall("meetings.letters.overtaken")), true);
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

    @Override
    public Frame frame() {
        return seat.frame();
    }

    @Override
    public HttpStatus status() {
        if (overtaken) {
            return HttpStatus.CONFLICT;
        }
        return form.isBad() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
