package org.beloved.research.answering;

import java.time.InstantSource;
import org.beloved.research.Answers;
import org.beloved.research.Questionnaire.Entry;
import org.beloved.research.Questionnaires;
import org.beloved.teams.Members;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Puts the page of one question together; in the team's scope. */
@Component
class QuestionView {

    private final Questionnaires questionnaires;
    private final Answers answers;
    private final Members members;
    private final FromRecords records;
    private final InstantSource clock;

    QuestionView(
            Questionnaires questionnaires, Answers answers, Members members, FromRecords records, InstantSource clock) {
        this.questionnaires = questionnaires;
        this.answers = answers;
        this.members = members;
        this.records = records;
        this.clock = clock;
    }

    /** @throws NotHere when the kit has no such question */
    Entry mustKnow(Seat seat, String question) {
        return questionnaires.of(seat.teamId(), seat.effort()).entry(question).orElseThrow(NotHere::new);
    }

    QuestionPage page(Seat seat, String question, Form form, Words words) {
        QuestionPage.Known known = new QuestionPage.Known(
                answers.history(seat.teamId(), seat.effort().id(), question),
                members.of(seat.teamId()).stream()
                        .filter(member -> member.role().sitsAtTheTable())
                        .toList(),
                members.names(seat.teamId()),
                records.of(question, seat.effort().place(), words));
        return new QuestionPage(seat, seat.today(clock), mustKnow(seat, question), known, form);
    }
}
