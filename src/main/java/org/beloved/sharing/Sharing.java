package org.beloved.sharing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.beloved.meetings.CountyClock;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.Meetings;
import org.beloved.shared.Problem;
import org.beloved.teams.Members;
import org.beloved.teams.Seat;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.Phrasebook;
import org.beloved.web.SafetyCheck;
import org.beloved.web.SeeOther;
import org.beloved.web.Typed;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Reads what a team chose, shows what would be sent, and sends exactly that; in the team's scope. */
@Component
class Sharing {

    private static final int LONGEST = 2000;

    private final Meetings meetings;
    private final Reports reports;
    private final FactsOfAMeeting facts;
    private final Members members;
    private final Phrasebook phrasebook;
    private final CountyClock clock;

    Sharing(
            Meetings meetings,
            Reports reports,
            FactsOfAMeeting facts,
            Members members,
            Phrasebook phrasebook,
            CountyClock clock) {
        this.meetings = meetings;
        this.reports = reports;
        this.facts = facts;
        this.members = members;
        this.phrasebook = phrasebook;
        this.clock = clock;
    }

    Optional<Meeting> latest(Seat seat) {
        return meetings.latestOver(seat.teamId(), seat.effort().id(), clock.now());
    }

    /** The form as last sent, or with what the team told itself it had learned. */
    SharePage page(Seat seat, Meeting meeting) {
        Form form = reports.of(seat.teamId(), meeting.id())
                .map(shared -> Form.filled(Map.of(
                        "detail", shared.chosen().detail().name(),
                        "learned", shared.report().learned())))
                .orElseGet(() -> Form.filled(Map.of("learned", facts.learned(seat, meeting))));
        return new SharePage(seat, form, Optional.empty(), atTheDesk(seat, meeting), false);
    }

    SharePage preview(Seat seat, Meeting meeting, Form form, Words words) {
        Typed read = new Typed(form);
        Optional<Detail> detail = chosen(read);
        return new SharePage(
                seat,
                read.form(),
                detail.map(chosen -> report(seat, meeting, chosen, form, words)),
                atTheDesk(seat, meeting),
                false);
    }

    /** Sends what was looked at; if the record has changed meanwhile, shows it again and sends nothing. */
    Answer share(Seat seat, Meeting meeting, Form form, Words words) {
        SharePage looked = preview(seat, meeting, form, words);
        if (looked.preview().isEmpty()) {
            return looked;
        }
        Report report = looked.preview().get();
        if (!report.fingerprint().equals(form.value("looked-at"))) {
            return new SharePage(
                    seat, form.with(Problem.overall("sharing.changed")), looked.preview(), looked.shared(), true);
        }
        Detail detail = chosen(new Typed(form)).orElseThrow();
        reports.share(new Reports.Shared(
                seat.teamId(),
                meeting.id(),
                new Reports.Chosen(detail, words.language()),
                report,
                facts.of(seat, meeting, "", words).met().outcome(),
                new Reports.Sent(FactsOfAMeeting.stateCode(seat), seat.member().id(), clock.now())));
        return new SeeOther(seat.path("share"));
    }

    void withdraw(Seat seat, Meeting meeting) {
        reports.withdraw(seat.teamId(), meeting.id());
    }

    private static Optional<Detail> chosen(Typed read) {
        Optional<Detail> detail = read.choice("detail", Detail.class, "sharing.detail.missing");
        read.optional("learned", LONGEST);
        read.mend(SafetyCheck.look(read.form(), "learned"));
        return detail.filter(_ -> read.isGood());
    }

    private Report report(Seat seat, Meeting meeting, Detail detail, Form form, Words words) {
        return Report.of(facts.of(seat, meeting, form.value("learned"), words), detail, words);
    }

    private Optional<SharePage.AtTheDesk> atTheDesk(Seat seat, Meeting meeting) {
        Map<UUID, String> names = members.names(seat.teamId());
        return reports.of(seat.teamId(), meeting.id()).map(shared -> {
            Words words = phrasebook.in(shared.chosen().language());
            Report today = Report.of(
                    facts.of(seat, meeting, shared.report().learned(), words),
                    shared.chosen().detail(),
                    words);
            return new SharePage.AtTheDesk(
                    shared.report(),
                    names.getOrDefault(shared.sent().by(), ""),
                    LocalDate.ofInstant(shared.sent().at(), clock.zone(seat)),
                    !today.fingerprint().equals(shared.report().fingerprint()));
        });
    }
}
