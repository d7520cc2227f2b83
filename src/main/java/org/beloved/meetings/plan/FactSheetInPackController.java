package org.beloved.meetings.plan;

import org.beloved.evidence.pages.CountyPaper;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.NotHere;
import org.beloved.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** The county's fact sheet among the papers that print for the meeting: put in, taken out. */
@Controller
class FactSheetInPackController {

    private final Scope scope;
    private final PlanTable table;
    private final PackPapers papers;
    private final CountyPaper county;

    FactSheetInPackController(Scope scope, PlanTable table, PackPapers papers, CountyPaper county) {
        this.scope = scope;
        this.table = table;
        this.papers = papers;
        this.county = county;
    }

    @PostMapping("/workspace/{team}/plan/fact-sheet")
    Answer add(Seat seat) {
        PlanTable.writersOnly(seat);
        if (!county.has(seat.effort().place())) {
            throw new NotHere();
        }
        return scope.team(seat.teamId(), () -> {
            papers.addFactSheet(table.meeting(seat));
            return home(seat);
        });
    }

    @PostMapping("/workspace/{team}/plan/fact-sheet/removal")
    Answer takeOut(Seat seat) {
        PlanTable.writersOnly(seat);
        return scope.team(seat.teamId(), () -> {
            papers.takeOutFactSheet(table.meeting(seat));
            return home(seat);
        });
    }

    private static SeeOther home(Seat seat) {
        return new SeeOther(seat.path("plan") + "#pack-h");
    }
}
