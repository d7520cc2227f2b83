package org.beloved.meetings.followups;

import java.util.Optional;
import java.util.UUID;
import org.beloved.meetings.Change;
import org.beloved.meetings.CountyClock;
import org.beloved.teams.Members;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.SafetyCheck;
import org.beloved.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changing a follow-up, crossing it off, dropping it with a reason, opening it again. */
@Controller
class FollowUpController {

    private final Scope scope;
    private final FollowUps followUps;
    private final FollowUpViews views;
    private final Origins origins;
    private final Members members;
    private final CountyClock clock;

    FollowUpController(
            Scope scope,
            FollowUps followUps,
            FollowUpViews views,
            Origins origins,
            Members members,
            CountyClock clock) {
        this.scope = scope;
        this.followUps = followUps;
        this.views = views;
        this.origins = origins;
        this.members = members;
        this.clock = clock;
    }

    @GetMapping("/workspace/{team}/follow-ups/{followUp}")
    Page show(Seat seat, @PathVariable UUID followUp) {
        return scope.team(seat.teamId(), () -> {
            FollowUpView view = view(seat, followUp);
            return page(seat, view, FollowUpForm.kept(view.followUp()));
        });
    }

    @PostMapping("/workspace/{team}/follow-ups/{followUp}")
    Answer change(Seat seat, @PathVariable UUID followUp, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.of(typed);
        return scope.team(seat.teamId(), () -> {
            FollowUpView view = toChange(seat, followUp);
            FollowUpForm read = FollowUpForm.read(form, view.followUp().task().source(), members.of(seat.teamId()));
            if (read.task().isEmpty()) {
                return page(seat, view, read.form());
            }
            return isCurrent(view.followUp(), form)
                    ? told(seat, view, view.followUp().change(read.task().get()), form)
                    : page(seat, view, form).overtaken();
        });
    }

    @PostMapping("/workspace/{team}/follow-ups/{followUp}/completion")
    Answer finish(Seat seat, @PathVariable UUID followUp, @RequestParam MultiValueMap<String, String> typed) {
        return scope.team(seat.teamId(), () -> {
            FollowUpView view = toChange(seat, followUp);
            return pressed(seat, view, view.followUp().finish(clock.today(seat)), Form.of(typed));
        });
    }

    @PostMapping("/workspace/{team}/follow-ups/{followUp}/dropping")
    Answer drop(Seat seat, @PathVariable UUID followUp, @RequestParam MultiValueMap<String, String> typed) {
        return scope.team(seat.teamId(), () -> {
            FollowUpView view = toChange(seat, followUp);
            Form form = FollowUpForm.kept(view.followUp());
            form.typed().addAll(typed);
            Form looked = form.with(SafetyCheck.look(Form.of(typed), "reason"));
            if (looked.isBad()) {
                return page(seat, view, looked);
            }
            return isCurrent(view.followUp(), Form.of(typed))
                    ? told(seat, view, view.followUp().drop(looked.value("reason"), clock.today(seat)), looked)
                    : page(seat, view, looked).overtaken();
        });
    }

    @PostMapping("/workspace/{team}/follow-ups/{followUp}/reopening")
    Answer reopen(Seat seat, @PathVariable UUID followUp, @RequestParam MultiValueMap<String, String> typed) {
        return scope.team(seat.teamId(), () -> {
            FollowUpView view = toChange(seat, followUp);
            return pressed(seat, view, view.followUp().reopen(), Form.of(typed));
        });
    }

    /** A button counts for what stood beside it: pressed on an older page, it does nothing and says so. */
    private Answer pressed(Seat seat, FollowUpView view, Change<FollowUp> change, Form form) {
        Form kept = FollowUpForm.kept(view.followUp());
        return isCurrent(view.followUp(), form)
                ? told(seat, view, change, kept)
                : page(seat, view, kept.pressedLate(view.followUp().version()));
    }

    private Answer told(Seat seat, FollowUpView view, Change<FollowUp> change, Form form) {
        return switch (change) {
            case Change.Refused(var problem) -> page(seat, view, form.with(problem));
            case Change.Done(FollowUp followUp) ->
                followUps.save(followUp)
                        ? new SeeOther(seat.path("after#to-do"))
                        : page(seat, view(seat, followUp.id()), form).overtaken();
        };
    }

    private FollowUpView toChange(Seat seat, UUID id) {
        if (!seat.mayWrite()) {
            throw new NotHere();
        }
        return view(seat, id);
    }

    private FollowUpView view(Seat seat, UUID id) {
        return views.of(seat).stream()
                .filter(view -> view.followUp().id().equals(id))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    private FollowUpPage page(Seat seat, FollowUpView view, Form form) {
        return new FollowUpPage(
                seat, members.of(seat.teamId()), form, Optional.of(view), origins.of(seat, view.followUp()));
    }

    private static boolean isCurrent(FollowUp followUp, Form form) {
        return form.value("version").equals(Integer.toString(followUp.version()));
    }
}
