package org.beloved.meetings.plan;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.beloved.meetings.Appointment;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.MeetingStage;
import org.beloved.meetings.OpeningPromises;
import org.beloved.meetings.comments.CommentThread;
import org.beloved.meetings.prepare.Preparation;
import org.beloved.meetings.prepare.Storyteller;
import org.beloved.teams.Seat;
import org.beloved.toolkit.Kit;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Shell;
import org.beloved.web.Words;

/** The plan of a meeting as the team reads it, and as it prints. */
record PlanPage(Seat seat, LocalDate today, Meeting meeting, Kit kit, Plan plan, Around around) implements Page {

    /** What other pages know. */
    record Around(
            String official,
            People people,
            Preparation said,
            List<Storyteller> stories,
            List<OpeningPromises.Promise> promises,
            CommentThread comments,
            CountySheet sheet) {}

    /**
     * The county's fact sheet, which a team may print with its papers.
     *
     * @param exists whether there are records of the county at all
     * @param file where the same is as a file
     */
    record CountySheet(boolean exists, boolean packed, String file, Function<Shell, Optional<Content>> drawn) {}

    Optional<Content> sheet(Shell shell) {
        return around.sheet().packed() ? around.sheet().drawn().apply(shell) : Optional.empty();
    }

    int given() {
        return Agendas.given(meeting);
    }

    Set<Plan.Missing> missing() {
        return plan.missing(given());
    }

    RoleCards cards(Words words) {
        return new RoleCards(kit, plan.roles(), around.people(), today, words);
    }

    AgendaLines lines(Words words) {
        return new AgendaLines(kit, plan, cards(words), meeting.appointment().map(Appointment::begins), words);
    }

    String heading(Words words) {
        return words.say(missing().isEmpty() ? "meetings.plan.heading.ready" : "meetings.plan.heading");
    }

    /** When, with whom and where; while no day is set, that it can be planned all the same. */
    String lede(Words words) {
        return meeting.appointment()
                .filter(_ -> meeting.stage().isAfter() || meeting.stage() == MeetingStage.BOOKED)
                .map(when -> words.sentence(
                        "meetings.plan.lede",
                        "day",
                        words.date(when.day(), today),
                        "hours",
                        words.say("meetings.hours", "from", words.time(when.begins()), "to", words.time(when.ends())),
                        "official",
                        around.official(),
                        "place",
                        when.place().isEmpty() ? words.say("meetings.means." + when.means()) : when.place()))
                .orElseGet(() -> words.say("meetings.plan.lede.no-day", "official", around.official()));
    }

    String safety(Words words) {
        PlanNotes.Note own = plan.note(NoteKind.SAFETY);
        return own.isWritten() ? own.text() : kit.safety().in(words.language());
    }

    /** Everything but safety, which has its own place. */
    List<NoteKind> noteKinds() {
        return List.of(
                NoteKind.INTRODUCTIONS, NoteKind.APPRECIATION, NoteKind.FAITH, NoteKind.INTERPRETING, NoteKind.ACCESS);
    }

    String setName(Words words) {
        return kit.provisionSet(plan.ask().set())
                .map(set -> set.name().in(words.language()))
                .orElse("");
    }

    List<String> clauses(Words words) {
        return plan.ask().provisions().stream()
                .flatMap(id -> kit.provision(id).stream())
                .map(provision -> provision.name().in(words.language()))
                .toList();
    }

    /** Not every campaign's requests can be written as an ordinance. */
    boolean isDraftable() {
        return kit.campaign().drafts();
    }

    String draftHref() {
        return "/policies/draft?provisions=" + String.join(",", plan.ask().provisions()) + "&place="
                + seat.effort().place();
    }

    String answers(AnsweredQuestion question, Words words) {
        return question.by()
                .map(who -> around.people().name(who, words))
                .orElseGet(() -> kit.hardQuestion(question.kitId())
                        .map(known -> cards(words).holders(known.role()))
                        .orElseGet(() -> words.say("meetings.plan.nobody")));
    }

    String due(PlanTask task, Words words) {
        return task.due().map(words::shortDate).orElse("");
    }

    String tag(PlanTask task) {
        if (task.isDone()) {
            return "done";
        }
        return task.isLate(today) ? "late" : task.due().filter(today::equals).isPresent() ? "now" : "";
    }

    @Override
    public int step() {
        return 6;
    }

    @Override
    public String template() {
        return "meetings/plan/show";
    }

    @Override
    public String title(Words words) {
        return words.say("meetings.plan.title");
    }

    @Override
    public Frame frame() {
        return seat.frame();
    }
}
