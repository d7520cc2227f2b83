package org.beloved.meetings.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.beloved.meetings.Meeting;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.SafetyCheck;
import org.beloved.web.SeeOther;
import org.beloved.web.Typed;
import org.beloved.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Something to do before the day: who does it, by when, done or open again. */
@Controller
class TaskController {

    private static final int LONGEST = 160;
    private static final String NEW = "new";

    private final Scope scope;
    private final PlanTable table;
    private final PlanTasks tasks;

    TaskController(Scope scope, PlanTable table, PlanTasks tasks) {
        this.scope = scope;
        this.table = table;
        this.tasks = tasks;
    }

    @GetMapping("/workspace/{team}/plan/tasks/{task}")
    Page show(Seat seat, @PathVariable String task, Words words) {
        PlanTable.writersOnly(seat);
        return scope.team(seat.teamId(), () -> {
            PlanTask kept = task(seat, task, words);
            return page(seat, kept, filled(kept));
        });
    }

    @PostMapping("/workspace/{team}/plan/tasks/{task}")
    Answer keep(Seat seat, @PathVariable String task, @RequestParam MultiValueMap<String, String> sent, Words words) {
        PlanTable.writersOnly(seat);
        Form form = Form.of(sent);
        return scope.team(seat.teamId(), () -> {
            PlanTask kept = task(seat, task, words);
            Typed typed = new Typed(form);
            PlanTask now = read(seat, form, typed, kept);
            if (!typed.isGood()) {
                return page(seat, kept, typed.form());
            }
            return tasks.save(table.meeting(seat), now)
                    ? new SeeOther(home(seat))
                    : page(seat, kept, form.overtaken(kept.version()));
        });
    }

    /** Done today; done already, it is open again. */
    @PostMapping("/workspace/{team}/plan/tasks/{task}/completion")
    Answer complete(
            Seat seat, @PathVariable String task, @RequestParam MultiValueMap<String, String> sent, Words words) {
        PlanTable.writersOnly(seat);
        return scope.team(seat.teamId(), () -> {
            PlanTask kept = task(seat, task, words);
            PlanTask now = kept.isDone() ? kept.open() : kept.done(table.today(seat));
            return pressed(seat, kept, Form.of(sent), () -> tasks.save(table.meeting(seat), now));
        });
    }

    @PostMapping("/workspace/{team}/plan/tasks/{task}/removal")
    Answer remove(Seat seat, @PathVariable String task, @RequestParam MultiValueMap<String, String> sent, Words words) {
        PlanTable.writersOnly(seat);
        return scope.team(seat.teamId(), () -> {
            PlanTask kept = task(seat, task, words);
            return pressed(seat, kept, Form.of(sent), () -> tasks.remove(table.meeting(seat), kept));
        });
    }

    /** A button counts for what stood beside it: pressed on an older page, it does nothing and says so. */
    private Answer pressed(Seat seat, PlanTask kept, Form form, BooleanSupplier act) {
        return form.version() == kept.version() && act.getAsBoolean()
                ? new SeeOther(home(seat))
                : page(seat, kept, filled(kept).pressedLate(kept.version()));
    }

    private PlanTask read(Seat seat, Form form, Typed typed, PlanTask kept) {
        String text = kept.isOurs() ? typed.required("text", "meetings.task.missing", LONGEST) : kept.text();
        typed.mend(SafetyCheck.look(form, "text"));
        Optional<LocalDate> due = typed.day("due");
        Optional<UUID> owner = typed.id("owner").filter(table.people(seat)::has);
        return new PlanTask(kept.id(), kept.kitId(), text, owner, due, kept.doneOn(), form.version());
    }

    private PlanTask task(Seat seat, String id, Words words) {
        if (id.equals(NEW)) {
            return new PlanTask(UUID.randomUUID(), "", "", Optional.empty(), Optional.empty(), Optional.empty(), 0);
        }
        Meeting meeting = table.meeting(seat);
        return tasks.of(meeting, table.kit(seat), words.language()).stream()
                .filter(task -> task.id().toString().equals(id))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    private static Form filled(PlanTask task) {
        LinkedMultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        values.add("text", task.text());
        values.add("owner", task.owner().map(UUID::toString).orElse(""));
        values.add("due", task.due().map(LocalDate::toString).orElse(""));
        values.add("version", Integer.toString(task.version()));
        return Form.of(values);
    }

    private static String home(Seat seat) {
        return seat.path("plan") + "#before";
    }

    private Page page(Seat seat, PlanTask task, Form form) {
        return new TaskPage(seat, task, table.people(seat), form);
    }
}
