package org.beloved.sharing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.beloved.meetings.promises.Promise;
import org.beloved.meetings.promises.PromiseStanding;
import org.beloved.web.Words;

/** A report exactly as it is sent: what is shown before sending is this and nothing else. */
record Report(String heading, List<String> lines, String learned) {

    static Report of(Facts facts, Detail detail, Words words) {
        return switch (detail) {
            case NAMES -> named(facts, words);
            case COUNTY -> ofACounty(facts, words);
            case FIGURES -> figures(facts, words);
        };
    }

    String body() {
        return String.join("\n", lines);
    }

    static Report kept(String heading, String body, String learned) {
        return new Report(heading, body.lines().toList(), learned);
    }

    /** The same for the same words: shows that what is sent is what was looked at. */
    String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", heading, body(), learned).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Report named(Facts facts, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                "sharing.report.met",
                "who",
                facts.met().official(),
                "day",
                words.longDate(facts.met().day())));
        outcome(facts, words, lines);
        for (Promise promise : facts.promises()) {
            lines.add(words.say(
                    promise.isOurs() ? "sharing.report.ours" : "sharing.report.theirs",
                    "words",
                    promise.words(),
                    "who",
                    promise.promised().who(),
                    "day",
                    day(promise, words),
                    "standing",
                    standing(promise, facts, words)));
        }
        if (!facts.members().isEmpty()) {
            lines.add(words.say("sharing.report.members", "names", words.list(facts.members())));
        }
        String heading = words.say(
                "sharing.report.heading.NAMES",
                "team",
                facts.where().team(),
                "county",
                facts.where().county());
        return new Report(heading, lines, facts.learned());
    }

    private static Report ofACounty(Facts facts, Words words) {
        List<String> lines = new ArrayList<>();
        outcome(facts, words, lines);
        for (Promise promise : facts.promises()) {
            lines.add(words.say(
                    promise.isOurs() ? "sharing.report.ours" : "sharing.report.somebody",
                    "words",
                    promise.words(),
                    "day",
                    day(promise, words),
                    "standing",
                    standing(promise, facts, words)));
        }
        String heading = words.say(
                "sharing.report.heading.COUNTY", "county", facts.where().county());
        return new Report(heading, lines, facts.learned());
    }

    private static Report figures(Facts facts, Words words) {
        List<String> lines = new ArrayList<>();
        outcome(facts, words, lines);
        List<Promise> theirs =
                facts.promises().stream().filter(promise -> !promise.isOurs()).toList();
        lines.add(words.say("sharing.report.count", "count", theirs.size()));
        Arrays.stream(PromiseStanding.values()).forEach(standing -> {
            long count = theirs.stream()
                    .filter(promise -> promise.standing(facts.today()) == standing)
                    .count();
            if (count > 0) {
                lines.add(words.say("sharing.report.count." + standing, "count", count));
            }
        });
        String heading = words.say(
                "sharing.report.heading.FIGURES", "state", facts.where().state());
        return new Report(heading, lines, "");
    }

    private static void outcome(Facts facts, Words words, List<String> lines) {
        lines.add(facts.met()
                .outcome()
                .map(outcome -> words.say("sharing.report.outcome." + outcome))
                .orElseGet(() -> words.say("sharing.report.outcome.none")));
    }

    private static String day(Promise promise, Words words) {
        return promise.promised().byWhen().map(words::longDate).orElseGet(() -> words.say("sharing.report.no-date"));
    }

    private static String standing(Promise promise, Facts facts, Words words) {
        return words.say("meetings.promises.standing." + promise.standing(facts.today()));
    }
}
