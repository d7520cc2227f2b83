package org.beloved.meetings.request;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.beloved.meetings.Appointment;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.MeetingStage;
import org.beloved.meetings.prepare.Preparation;
import org.beloved.teams.FormPage;
import org.beloved.teams.Member;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.Language;
import org.beloved.web.Words;

/** Asking for the meeting, and what came of it. */
record RequestPage(Seat seat, LocalDate today, Meeting meeting, Outgoing outgoing, Came came, Form form)
        implements FormPage {

    /** What is said and sent. */
    record Outgoing(
            String official,
            RequestLetters.CallScript call,
            RequestLetters.Mail mail,
            Language language,
            Preparation said) {

        /** The other language, for the switch beside the letter. */
        Language other() {
            return language == Language.ENGLISH ? Language.SPANISH : Language.ENGLISH;
        }
    }

    /** What came of it so far. */
    record Came(List<RequestEvent> log, List<Member> members, Map<UUID, String> names) {}

    String heading(Words words) {
        String day =
                meeting.appointment().map(when -> words.date(when.day(), today)).orElse("");
        return words.say("meetings.request.heading." + meeting.stage(), "official", outgoing.official(), "day", day);
    }

    String lede(Words words) {
        if (meeting.stage() == MeetingStage.ASKED) {
            long days = RequestPages.lastAsked(came.log())
                    .map(asked -> ChronoUnit.DAYS.between(asked, today))
                    .orElse(0L);
            return words.say("meetings.request.lede.ASKED", "days", days);
        }
        return words.say("meetings.request.lede." + meeting.stage());
    }

    boolean isBooked() {
        return meeting.stage() == MeetingStage.BOOKED;
    }

    boolean isBehindUs() {
        return meeting.stage().isAfter();
    }

    /** The team is still asking: words to say, and a form for what comes of them. */
    boolean isAsking() {
        return !isBooked() && !isBehindUs();
    }

    Appointment when() {
        return meeting.appointment().orElseThrow();
    }

    String hours(Words words) {
        return words.say("meetings.hours", "from", words.time(when().begins()), "to", words.time(when().ends()));
    }

    /** What may have happened now; whatever else is sent, the meeting itself says why it cannot be. */
    Map<String, String> kinds(Words words) {
        Stream<RequestEvent.Kind> kinds = meeting.stage() == MeetingStage.ASKED
                ? Stream.of(RequestEvent.Kind.CHASED, RequestEvent.Kind.REFUSED)
                : Stream.of(RequestEvent.Kind.ASKED);
        Map<String, String> options = new LinkedHashMap<>();
        kinds.forEach(kind -> options.put(kind.name(), words.say("meetings.request.kind." + kind)));
        return options;
    }

    String when(RequestEvent event, Words words) {
        return words.shortDate(event.on());
    }

    String told(RequestEvent event, Words words) {
        return words.say(
                "meetings.request.event",
                "who",
                came.names().getOrDefault(event.who(), words.say("meetings.somebody")),
                "way",
                words.say("meetings.request.way." + event.way()));
    }

    @Override
    public String template() {
        return "meetings/request/show";
    }

    @Override
    public String title(Words words) {
        return words.say("meetings.request.title");
    }
}
