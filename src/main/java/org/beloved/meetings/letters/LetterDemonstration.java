package org.beloved.meetings.letters;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.beloved.accounts.InventedPerson;
import org.beloved.meetings.Appointment;
import org.beloved.meetings.Change;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.Meetings;
import org.beloved.shared.Demonstration;
import org.beloved.teams.InventedTeam;
import org.beloved.teams.Members;
import org.beloved.teams.Seat;
import org.beloved.teams.Teams;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.springframework.stereotype.Component;

/** Sends the made-up thank-you letter of Three Lanterns, the day after their first meeting. */
@Component
class LetterDemonstration implements Demonstration {

    private static final InventedTeam LANTERNS = InventedTeam.THREE_LANTERNS;

    private final Scope scope;
    private final Teams teams;
    private final Members members;
    private final Meetings meetings;
    private final Letters letters;
    private final LetterDrafts drafts;
    private final InstantSource clock;

    LetterDemonstration(
            Scope scope,
            Teams teams,
            Members members,
            Meetings meetings,
            Letters letters,
            LetterDrafts drafts,
            InstantSource clock) {
        this.scope = scope;
        this.teams = teams;
        this.members = members;
        this.meetings = meetings;
        this.letters = letters;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public void load() {
        scope.team(LANTERNS.id(), () -> {
            Instant now = clock.instant();
            Meeting over = meetings.latestOver(LANTERNS.id(), LANTERNS.effort().id(), now)
                    .orElseThrow();
            LocalDate on =
                    over.appointment().map(Appointment::day).orElseThrow().plusDays(1);
            Seat ruth = ruth();
            Letter draft = drafts.of(ruth, over, Language.ENGLISH);
            Rendered rendered = LetterText.render(draft.body(), drafts.known(ruth, over, draft, on));
            if (draft.send(rendered, on, on, ruth.member().id()) instanceof Change.Done(Letter sent)) {
                letters.save(sent);
            }
            return over;
        });
    }

    private Seat ruth() {
        return new Seat(
                teams.find(LANTERNS.id()).orElseThrow(),
                LANTERNS.effort(),
                members.find(LANTERNS.id(), LANTERNS.member(InventedPerson.RUTH))
                        .orElseThrow());
    }
}
