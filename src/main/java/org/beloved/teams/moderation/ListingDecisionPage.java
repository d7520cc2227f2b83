package org.beloved.teams.moderation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.beloved.places.PlaceWords;
import org.beloved.teams.directory.Listing;
import org.beloved.teams.directory.Reason;
import org.beloved.teams.directory.Ruling;
import org.beloved.web.DeskQueue;
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

    /** What whoever came late had typed. */
    List<String> written() {
        return Stream.of("words", "note")
                .map(form::value)
                .filter(typed -> !typed.isEmpty())
                .toList();
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

    String day(Instant at, LocalDate today, Words words) {
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

    /** One line of what was decided so far. */
    record Past(String line, String reason, String words, Instant at) {}

    /** The newest first. */
    List<Past> past(LocalDate today, Words words) {
        Stream<Past> rulings = found.rulings().stream()
                .map(each -> new Past(
                        line("teams.moderation.done." + each.kind(), each.at(), today, words),
                        each.reason()
                                .map(reason -> words.say("teams.moderation.reason." + reason))
                                .orElse(""),
                        each.words(),
                        each.at()));
        Stream<Past> closings = found.objections().closings().stream()
                .map(each -> new Past(
                        line("teams.moderation.objections.done." + each.kind(), each.at(), today, words),
                        "",
                        each.reason(),
                        each.at()));
        return Stream.concat(rulings, closings)
                .sorted(Comparator.comparing(Past::at).reversed())
                .toList();
    }

    private String line(String ruling, Instant at, LocalDate today, Words words) {
        return words.say("teams.moderation.line", "ruling", words.say(ruling), "date", day(at, today, words));
    }

    /** Until when what was closed can be opened again. */
    String reopenable(LocalDate today, Words words) {
        Instant closed = found.objections().closings().getFirst().at();
        return words.say(
                "teams.moderation.objections.undo.what",
                "date",
                day(closed.plus(DeskQueue.TIME_TO_REOPEN), today, words));
    }
}
