package org.beloved.library.suggestion;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.beloved.web.Form;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/**
 * One suggested resource before a moderator.
 *
 * @param late whether somebody else decided before what is in the form arrived
 */
record SuggestionDecisionPage(SuggestionRulings.Found found, Form form, boolean late) implements Page {

    Suggestion suggestion() {
        return found.suggestion();
    }

    String path() {
        return "/desk/library/" + suggestion().id();
    }

    static Map<String, String> rulings(Words words) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("ACCEPTED", words.say("library.decision.ACCEPTED"));
        options.put("DECLINED", words.say("library.decision.DECLINED"));
        return options;
    }

    String steps(Words words) {
        return suggestion().shelf().steps().isEmpty()
                ? words.say("library.steps.none")
                : words.list(suggestion().shelf().steps().stream()
                        .map(step -> words.say("web.step." + step))
                        .toList());
    }

    String line(SuggestionRuling ruling, LocalDate today, Words words) {
        return words.say(
                "library.decision.line",
                "ruling",
                words.say("library.decision.done." + ruling.kind()),
                "date",
                words.date(LocalDate.ofInstant(ruling.at(), ZoneOffset.UTC), today));
    }

    @Override
    public String template() {
        return "library/suggestion/decide";
    }

    @Override
    public String title(Words words) {
        return words.say("library.decision");
    }

    @Override
    public Frame frame() {
        return Frame.DESK;
    }

    @Override
    public HttpStatus status() {
        return form.status(late);
    }
}
