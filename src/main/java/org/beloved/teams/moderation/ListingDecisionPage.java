package org.beloved.teams.moderation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.beloved.places.PlaceWords;
import org.beloved.teams.directory.Listing;
import org.beloved.teams.directory.Reason;
import org.beloved.teams.directory.Ruling;
import org.beloved.web.Form;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/**
 * One entry before a moderator.
 *
 * @param late whether somebody else decided, or the team wrote something else, before what is in the form arrived
 */
record ListingDecisionPage(Moderation.Found found, Form form, boolean late) implements Page {

    @Override
    public String template() {
        return "teams/moderation/decide";
    }

    @Override
    public String title(Words words) {
        return words.say("teams.moderation.title");
    }

    @Override
    public Frame frame() {
        return Frame.DESK;
    }

    @Override
    public HttpStatus status() {
        return form.status(late);
    }

    Listing listing() {
        return found.listing();
    }

    String path() {
        return "/desk/teams/" + listing().team();
    }

    boolean canBeDecided() {
        return !ListingDecisionForm.kinds(listing()).isEmpty();
    }

    String heading(Words words) {
        return words.say(
                "teams.moderation.heading." + listing().state(),
                "name",
                listing().says().name());
    }

    String where(Words words) {
        return new PlaceWords(words).label(listing().county());
    }

    String day(java.time.Instant at, LocalDate today, Words words) {
        return words.date(LocalDate.ofInstant(at, ZoneOffset.UTC), today);
    }

    Map<String, String> kinds(Words words) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Ruling.Kind kind : ListingDecisionForm.kinds(listing())) {
            texts.put(kind.name(), words.say("teams.moderation.ruling." + kind));
        }
        return texts;
    }

    /** Each reason beside the sentence the team will read. */
    static Map<String, String> reasons(Words words) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Reason reason : Reason.values()) {
            texts.put(reason.name(), words.say("teams.moderation.reason." + reason));
        }
        return texts;
    }

    static Map<String, String> letters(Words words) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Reason reason : Reason.values()) {
            texts.put(reason.name(), words.say("teams.directory.reason." + reason));
        }
        return texts;
    }

    String line(Ruling ruling, LocalDate today, Words words) {
        return words.say(
                "teams.moderation.line",
                "ruling",
                words.say("teams.moderation.done." + ruling.kind()),
                "date",
                day(ruling.at(), today, words));
    }
}
