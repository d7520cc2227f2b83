package org.beloved.meetings.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

/** One hard question: the team's answer, and who gives it. */
@Controller
class QuestionController {

    private static final int LONGEST = 800;
    private static final String NEW = "new";

    private final Scope scope;
    private final PlanTable table;
    private final HardQuestions questions;

    QuestionController(Scope scope, PlanTable table, HardQuestions questions) {
        this.scope = scope;
        this.table = table;
        this.questions = questions;
    }

    @GetMapping("/workspace/{team}/plan/questions/{question}")
    Page show(Seat seat, @PathVariable String question, Words words) {
        PlanTable.writersOnly(seat);
        return scope.team(seat.teamId(), () -> {
            AnsweredQuestion kept = question(seat, question, words);
            return page(seat, kept, filled(kept));
        });
    }

    @PostMapping("/workspace/{team}/plan/questions/{question}")
    Answer answer(
            Seat seat, @PathVariable String question, @RequestParam MultiValueMap<String, String> sent, Words words) {
        PlanTable.writersOnly(seat);
        Form form = Form.of(sent);
        return scope.team(seat.teamId(), () -> {
            AnsweredQuestion kept = question(seat, question, words);
            Typed typed = new Typed(form);
            AnsweredQuestion said = read(seat, form, typed, kept);
            if (!typed.isGood()) {
                return page(seat, kept, typed.form());
            }
            return questions.save(table.meeting(seat), said)
                    ? new SeeOther(home(seat))
                    : page(seat, kept, form.overtaken(kept.version()));
        });
    }

    @PostMapping("/workspace/{team}/plan/questions/{question}/removal")
    Answer forget(
            Seat seat, @PathVariable String question, @RequestParam MultiValueMap<String, String> sent, Words words) {
        PlanTable.writersOnly(seat);
        return scope.team(seat.teamId(), () -> {
            AnsweredQuestion kept = question(seat, question, words);
            return Form.of(sent).version() == kept.version() && questions.forget(table.meeting(seat), kept)
                    ? new SeeOther(home(seat))
                    : page(seat, kept, filled(kept).pressedLate(kept.version()));
        });
    }

    private AnsweredQuestion read(Seat seat, Form form, Typed typed, AnsweredQuestion kept) {
        String asked =
                kept.isOurs() ? typed.required("question", "meetings.question.missing", LONGEST) : kept.question();
        String answer = typed.required("answer", "meetings.question.answer.missing", LONGEST);
        typed.mend(SafetyCheck.look(form, "question", "answer"));
        Optional<UUID> by = typed.id("by").filter(table.people(seat)::has);
        return new AnsweredQuestion(kept.key(), kept.kitId(), asked, answer, by, List.of(), form.version());
    }

    private AnsweredQuestion question(Seat seat, String key, Words words) {
        if (key.equals(NEW)) {
            return new AnsweredQuestion(UUID.randomUUID().toString(), "", "", "", Optional.empty(), List.of(), 0);
        }
        Meeting meeting = table.meeting(seat);
        return questions.of(meeting, table.kit(seat), words.language()).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    private static Form filled(AnsweredQuestion kept) {
        LinkedMultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        values.add("question", kept.question());
        values.add("answer", kept.answer());
        values.add("by", kept.by().map(UUID::toString).orElse(""));
        values.add("version", Integer.toString(kept.version()));
        return Form.of(values);
    }

    private static String home(Seat seat) {
        return seat.path("plan") + "#hard";
    }

    private Page page(Seat seat, AnsweredQuestion question, Form form) {
        return new QuestionPage(seat, question, table.people(seat), form);
    }
}
