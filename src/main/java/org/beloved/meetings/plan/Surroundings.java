package org.beloved.meetings.plan;

import java.util.List;
import org.beloved.evidence.pages.CountyPaper;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.OpeningPromises;
import org.beloved.meetings.WhomWeMeet;
import org.beloved.meetings.comments.CommentThreads;
import org.beloved.meetings.prepare.Preparations;
import org.beloved.meetings.prepare.Storyteller;
import org.beloved.meetings.prepare.Storytellers;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** What the plan's page takes from other pages; in the team's scope. */
@Component
class Surroundings {

    private final PlanTable table;
    private final WhomWeMeet whom;
    private final Preparations preparations;
    private final Storytellers storytellers;
    private final List<OpeningPromises> promises;
    private final CommentThreads comments;
    private final PackPapers papers;
    private final CountyPaper county;

    Surroundings(
            PlanTable table,
            WhomWeMeet whom,
            Preparations preparations,
            Storytellers storytellers,
            List<OpeningPromises> promises,
            CommentThreads comments,
            PackPapers papers,
            CountyPaper county) {
        this.table = table;
        this.whom = whom;
        this.preparations = preparations;
        this.storytellers = storytellers;
        this.promises = promises;
        this.comments = comments;
        this.papers = papers;
        this.county = county;
    }

    PlanPage.Around of(Seat seat, Meeting meeting, Words words) {
        return new PlanPage.Around(
                whom.of(meeting).present(words),
                table.people(seat),
                preparations.of(seat.teamId(), seat.effort().id()),
                storytellers.of(seat.teamId(), seat.effort().id()).stream()
                        .filter(Storyteller::isReady)
                        .toList(),
                promises.stream()
                        .flatMap(room -> room.before(seat, meeting, words).stream())
                        .toList(),
                comments.of(seat, meeting, Form.empty()),
                sheet(seat, meeting));
    }

    private PlanPage.CountySheet sheet(Seat seat, Meeting meeting) {
        return new PlanPage.CountySheet(
                county.has(seat.effort().place()),
                papers.hasFactSheet(meeting),
                county.file(seat.effort().place()),
                shell -> county.sheet(seat.effort().place(), shell));
    }
}
