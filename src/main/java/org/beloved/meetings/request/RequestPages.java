package org.beloved.meetings.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beloved.meetings.CountyClock;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.WhomWeMeet;
import org.beloved.meetings.prepare.Preparation;
import org.beloved.meetings.prepare.Preparations;
import org.beloved.teams.Member;
import org.beloved.teams.Members;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.Language;
import org.beloved.web.Phrasebook;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Puts the page of the request together. */
@Component
class RequestPages {

    private final RequestLog log;
    private final RequestLetters letters;
    private final WhomWeMeet whom;
    private final Preparations preparations;
    private final Members members;
    private final CountyClock clock;
    private final Phrasebook phrasebook;

    RequestPages(
            RequestLog log,
            RequestLetters letters,
            WhomWeMeet whom,
            Preparations preparations,
            Members members,
            CountyClock clock,
            Phrasebook phrasebook) {
        this.log = log;
        this.letters = letters;
        this.whom = whom;
        this.preparations = preparations;
        this.members = members;
        this.clock = clock;
        this.phrasebook = phrasebook;
    }

    /** @param letter the language of what goes to the office, which need not be the reader's */
    RequestPage page(Seat seat, Meeting meeting, Form form, Language letter, Words words) {
        List<Member> team = members.of(seat.teamId());
        Preparation said = preparations.of(seat.teamId(), seat.effort().id());
        List<RequestEvent> events = log.of(meeting);
        Optional<LocalDate> asked = lastAsked(events);
        Words outward = phrasebook.in(letter);
        RequestLetters.Mail mail = asked.map(day -> letters.reminder(seat, meeting, said, team, day, outward))
                .orElseGet(() -> letters.mail(seat, meeting, said, team, outward));
        return new RequestPage(
                seat,
                clock.today(seat),
                meeting,
                new RequestPage.Outgoing(
                        whom.of(meeting).addressed(words),
                        letters.call(seat, meeting, said, team, outward),
                        mail,
                        letter,
                        said),
                new RequestPage.Came(events, team, members.names(seat.teamId())),
                form);
    }

    /** The last time anybody asked since the last answer. */
    static Optional<LocalDate> lastAsked(List<RequestEvent> newestFirst) {
        for (RequestEvent event : newestFirst) {
            switch (event.kind()) {
                case ASKED, CHASED -> {
                    return Optional.of(event.on());
                }
                case BOOKED, REFUSED, MOVED, CANCELLED, DEPUTY -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
