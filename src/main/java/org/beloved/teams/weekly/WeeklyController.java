package org.beloved.teams.weekly;

import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether somebody wants the letter on Mondays. Opening the page changes nothing; a button does. */
@Controller
class WeeklyController {

    private final WeeklyLinks links;
    private final WeeklyWishes wishes;
    private final Scope scope;

    WeeklyController(WeeklyLinks links, WeeklyWishes wishes, Scope scope) {
        this.links = links;
        this.wishes = wishes;
        this.scope = scope;
    }

    @GetMapping(WeeklyLinks.PATH + "{token}")
    Page show(@PathVariable String token) {
        WeeklyLinks.Holder holder = holder(token);
        boolean isWanted = scope.team(holder.team(), () -> wishes.isWanted(holder.team(), holder.member()));
        return new WeeklyPage(WeeklyLinks.PATH + token, isWanted);
    }

    @PostMapping(WeeklyLinks.PATH + "{token}")
    Answer wish(@PathVariable String token, @RequestParam(defaultValue = "") String wanted) {
        WeeklyLinks.Holder holder = holder(token);
        scope.team(holder.team(), () -> {
            wishes.wish(holder.team(), holder.member(), wanted.equals("yes"));
            return holder;
        });
        return new SeeOther(WeeklyLinks.PATH + token);
    }

    /** From the team's settings, for whoever leads it. */
    @GetMapping("/workspace/{team}/settings/weekly")
    Answer own(Seat seat) {
        seat.mustLead();
        return new SeeOther(
                links.path(new WeeklyLinks.Holder(seat.teamId(), seat.member().id())));
    }

    private WeeklyLinks.Holder holder(String token) {
        return links.holder(token).orElseThrow(NotHere::new);
    }
}
