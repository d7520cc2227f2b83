package org.beloved.meetings.promises;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.beloved.web.Words;

/**
 * A promise as a page of the team shows it.
 *
 * @param names everybody who is or was on the team
 * @param href where it can be settled or corrected
 */
public record PromiseView(Promise promise, LocalDate today, ZoneId zone, Map<UUID, String> names, String href) {

    public PromiseStanding standing() {
        return promise.standing(today);
    }

    /** As in "Sheriff Bautista promised" or "We promised". */
    public String who(Words words) {
        return promise.isOurs()
                ? words.say("meetings.promises.we")
                : words.sentence(
                        "meetings.promises.they", "who", promise.promised().who());
    }

    /** As in "by Friday, December 18" or "no date given". */
    public String byWhen(Words words) {
        return promise.promised()
                .byWhen()
                .map(day -> words.say("meetings.promises.by", "day", words.date(day, today)))
                .orElseGet(() -> words.say("meetings.promises.no-date"));
    }

    public String tag() {
        return switch (standing()) {
            case OPEN -> "";
            case LATE, BROKEN, NO_REPLY -> "late";
            case KEPT -> "done";
            case WITHDRAWN -> "";
        };
    }

    public String state(Words words) {
        return words.say("meetings.promises.standing." + standing());
    }

    /** As in "Written down by Walter at 10:11 a.m. Grace heard it too." */
    public String witnesses(Words words) {
        String written = words.say(
                "meetings.promises.written",
                "who",
                name(promise.noted().by(), words),
                "when",
                words.date(LocalDate.ofInstant(promise.noted().at(), zone), today),
                "time",
                words.time(LocalTime.ofInstant(promise.noted().at(), zone)));
        List<String> others = others(words);
        return others.isEmpty()
                ? written
                : written + " "
                        + words.say("meetings.promises.heard", "who", words.list(others), "count", others.size());
    }

    /** Our own promise, and a member said it. */
    public String saidBy(Words words) {
        String who = promise.promised().who();
        return promise.isOurs() && !who.isEmpty() ? words.say("meetings.promises.said-by", "who", who) : "";
    }

    private List<String> others(Words words) {
        return promise.promised().heardBy().stream()
                .filter(member -> !member.equals(promise.noted().by()))
                .map(member -> name(member, words))
                .sorted()
                .toList();
    }

    public String name(UUID member, Words words) {
        return names.getOrDefault(member, words.say("meetings.promises.somebody"));
    }
}
