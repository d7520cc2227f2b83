package org.beloved.meetings.followups;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beloved.shared.Problem;
import org.beloved.teams.Member;
import org.beloved.web.Form;
import org.beloved.web.SafetyCheck;
import org.beloved.web.Typed;

/** A follow-up as it was typed: the task it would be, or what is still to mend. */
record FollowUpForm(Form form, Optional<FollowUp.Task> task) {

    private static final int LONGEST = 400;

    static FollowUpForm read(Form form, FollowUp.Source source, List<Member> members) {
        Typed typed = new Typed(form);
        String what = source.promise().isPresent()
                ? typed.optional("what", LONGEST)
                : typed.required("what", "meetings.followups.what.missing", LONGEST);
        Optional<Member> owner = members.stream()
                .filter(member -> member.role().sitsAtTheTable())
                .filter(member -> form.has("owner", member.id().toString()))
                .findFirst();
        if (owner.isEmpty()) {
            typed.mend(Problem.of("owner", "meetings.followups.owner.missing"));
        }
        if (form.value("due").isEmpty()) {
            typed.mend(Problem.of("due", "meetings.followups.due.missing"));
        }
        var due = typed.day("due");
        typed.mend(SafetyCheck.look(form, "what"));
        return new FollowUpForm(
                typed.form(),
                due.filter(_ -> typed.isGood())
                        .flatMap(day -> owner.map(member -> new FollowUp.Task(what, member.id(), day, source))));
    }

    static Form kept(FollowUp followUp) {
        return Form.filled(Map.of(
                "what", followUp.task().what(),
                "owner", followUp.task().owner().toString(),
                "due", followUp.task().due().toString(),
                "version", Integer.toString(followUp.version())));
    }

    static Map<String, String> owners(List<Member> members) {
        return members.stream()
                .filter(member -> member.role().sitsAtTheTable())
                .collect(Collectors.toMap(
                        member -> member.id().toString(), Member::name, (one, _) -> one, LinkedHashMap::new));
    }
}
