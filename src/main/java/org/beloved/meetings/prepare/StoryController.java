package org.beloved.meetings.prepare;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.meetings.CountyClock;
import org.beloved.teams.Member;
import org.beloved.teams.Members;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One story's line: who tells it, how long it takes, what its owner allowed. */
@Controller
class StoryController {

    private static final String NEW = "new";

    private final Scope scope;
    private final Storytellers storytellers;
    private final Members members;
    private final CountyClock clock;

    StoryController(Scope scope, Storytellers storytellers, Members members, CountyClock clock) {
        this.scope = scope;
        this.storytellers = storytellers;
        this.members = members;
        this.clock = clock;
    }

    @GetMapping("/workspace/{team}/prepare/stories/{story}")
    Page show(Seat seat, @PathVariable String story) {
        writersOnly(seat);
        return scope.team(seat.teamId(), () -> {
            Storyteller before = before(seat, story);
            return page(seat, before, StoryForm.filled(before));
        });
    }

    @PostMapping("/workspace/{team}/prepare/stories/{story}")
    Answer keep(Seat seat, @PathVariable String story, @RequestParam MultiValueMap<String, String> sent) {
        writersOnly(seat);
        Form form = Form.of(sent);
        return scope.team(seat.teamId(), () -> {
            Storyteller before = before(seat, story);
            StoryForm typed = new StoryForm(form, atTheTable(seat, before), clock.today(seat));
            Optional<Storyteller> now = typed.read(before);
            if (now.isEmpty()) {
                return page(seat, before, typed.toMend());
            }
            return storytellers.save(seat.teamId(), seat.effort().id(), now.get())
                    ? new SeeOther(seat.path("prepare"))
                    : page(seat, before, form.overtaken(before.version()));
        });
    }

    /** The person to whom it happened took their yes back. That counts whatever else was changed meanwhile. */
    @PostMapping("/workspace/{team}/prepare/stories/{story}/withdrawal")
    Answer withdraw(Seat seat, @PathVariable String story) {
        writersOnly(seat);
        return scope.team(seat.teamId(), () -> {
            Storyteller before = before(seat, story);
            return before.withdraw(clock.today(seat))
                    .fold(
                            now -> new SeeOther(saved(seat, now)),
                            why -> page(seat, before, StoryForm.filled(before).with(why)));
        });
    }

    @PostMapping("/workspace/{team}/prepare/stories/{story}/removal")
    Answer remove(Seat seat, @PathVariable String story, @RequestParam MultiValueMap<String, String> sent) {
        writersOnly(seat);
        return scope.team(seat.teamId(), () -> {
            Storyteller before = before(seat, story);
            return Form.of(sent).version() == before.version() && storytellers.remove(seat.teamId(), before)
                    ? new SeeOther(seat.path("prepare"))
                    : page(seat, before, StoryForm.filled(before).pressedLate(before.version()));
        });
    }

    private String saved(Seat seat, Storyteller story) {
        storytellers.save(seat.teamId(), seat.effort().id(), story);
        return seat.path("prepare");
    }

    private Storyteller before(Seat seat, String story) {
        if (story.equals(NEW)) {
            return new Storyteller(
                    UUID.randomUUID(), "", Optional.empty(), Storyteller.USUAL_MINUTES, Consent.notAsked(), 0);
        }
        return storytellers.of(seat.teamId(), seat.effort().id()).stream()
                .filter(each -> each.id().toString().equals(story))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    private static void writersOnly(Seat seat) {
        if (!seat.mayWrite()) {
            throw new NotHere();
        }
    }

    private StoryPage page(Seat seat, Storyteller story, Form form) {
        return new StoryPage(seat, story, atTheTable(seat, story), form);
    }

    /** Who goes in tells and asks. Somebody who is named already stays, so that saving the rest does not strike them out. */
    private List<Member> atTheTable(Seat seat, Storyteller story) {
        return members.of(seat.teamId()).stream()
                .filter(member -> member.role().sitsAtTheTable() || story.names(member.id()))
                .toList();
    }
}
