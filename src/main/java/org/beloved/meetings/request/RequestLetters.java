package org.beloved.meetings.request;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.WhomWeMeet;
import org.beloved.meetings.prepare.Preparation;
import org.beloved.places.Places;
import org.beloved.teams.Member;
import org.beloved.teams.Seat;
import org.beloved.toolkit.Kits;
import org.beloved.toolkit.RequestTexts;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** The words that ask for a meeting, made from the team, the official and the purpose. */
@Component
class RequestLetters {

    private final WhomWeMeet whom;
    private final Kits kits;

    RequestLetters(WhomWeMeet whom, Kits kits) {
        this.whom = whom;
        this.kits = kits;
    }

    /** What to say on the telephone, and what to say when the machine answers. */
    record CallScript(List<Line> lines, String voicemail) {

        record Line(String when, String say) {}
    }

    /** @param to the office's public address; empty when nobody has written one down */
    record Mail(String to, String subject, String body) {

        /** Opens the reader's own mail program. */
        String link() {
            return "mailto:" + to + "?subject=" + encoded(subject) + "&body=" + encoded(body.replace("\n", "\r\n"));
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        }
    }

    CallScript call(Seat seat, Meeting meeting, Preparation said, List<Member> members, Words words) {
        RequestTexts texts = texts(seat);
        Map<String, Object> values = values(seat, meeting, said, members, words);
        return new CallScript(
                texts.call().stream()
                        .map(line -> new CallScript.Line(
                                line.when().in(words.language()), line.say().filled(words.language(), values)))
                        .toList(),
                texts.voicemail().filled(words.language(), values));
    }

    Mail mail(Seat seat, Meeting meeting, Preparation said, List<Member> members, Words words) {
        return mail(texts(seat).mail(), meeting, values(seat, meeting, said, members, words), words);
    }

    Mail reminder(Seat seat, Meeting meeting, Preparation said, List<Member> members, LocalDate asked, Words words) {
        Map<String, Object> values = values(seat, meeting, said, members, words);
        values.put("asked", words.longDate(asked));
        return mail(texts(seat).reminder(), meeting, values, words);
    }

    private Mail mail(RequestTexts.Mail texts, Meeting meeting, Map<String, Object> values, Words words) {
        return new Mail(
                whom.of(meeting).officials().stream()
                        .map(official -> official.facts().reach().email())
                        .filter(address -> !address.isEmpty())
                        .findFirst()
                        .orElse(""),
                texts.subject().filled(words.language(), values),
                texts.body().filled(words.language(), values));
    }

    private Map<String, Object> values(
            Seat seat, Meeting meeting, Preparation said, List<Member> members, Words words) {
        Map<String, Object> values = new HashMap<>();
        values.put("official", whom.of(meeting).addressed(words));
        values.put("team", seat.team().name());
        values.put(
                "county",
                Places.shipped()
                        .county(seat.effort().place())
                        .orElseThrow()
                        .name()
                        .full());
        values.put("caller", seat.member().outwardName().orElse(words.say("meetings.request.a-neighbor")));
        values.put(
                "purpose",
                said.hasPurpose()
                        ? said.purpose()
                        : kits.kit(seat.effort().kit()).campaign().purpose().in(words.language()));
        values.put("count", atTheTable(members).size());
        values.put("names", names(members, words));
        values.put("contact", said.contact().isEmpty() ? words.say("meetings.request.contact.blank") : said.contact());
        return values;
    }

    /** Each as they chose to appear. Whoever chose not to be listed is counted nowhere. */
    private static String names(List<Member> members, Words words) {
        List<String> shown = atTheTable(members).stream()
                .flatMap(member -> member.outwardLine().stream())
                .map(line -> "– " + line)
                .toList();
        return shown.isEmpty()
                ? words.say("meetings.request.names.none")
                : words.say("meetings.request.names") + "\n" + String.join("\n", shown);
    }

    private static List<Member> atTheTable(List<Member> members) {
        return members.stream().filter(member -> member.role().sitsAtTheTable()).toList();
    }

    private RequestTexts texts(Seat seat) {
        return kits.kit(seat.effort().kit()).asking();
    }
}
