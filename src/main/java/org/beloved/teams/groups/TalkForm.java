package org.beloved.teams.groups;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.Problem;
import org.beloved.teams.Member;
import org.beloved.web.Form;
import org.beloved.web.SafetyCheck;
import org.beloved.web.Typed;

/** A talk as typed. */
record TalkForm(Optional<Talk> talk, Form form) {

    static TalkForm read(Form form, UUID group, List<Member> team, LocalDate today) {
        Typed typed = new Typed(form);
        Optional<LocalDate> day = typed.pastDay("day", "teams.groups.day.missing", today);
        Optional<UUID> by = typed.id("by")
                .filter(id -> team.stream().anyMatch(member -> member.id().equals(id)));
        if (by.isEmpty()) {
            typed.mend(Problem.of("by", "teams.groups.by.missing"));
        }
        String whom = typed.required("with-whom", "teams.groups.with-whom.missing", 120);
        String said = typed.required("said", "teams.groups.said.missing", 2000);
        String official = typed.optional("about-official", 2000);
        typed.mend(SafetyCheck.look(form, "with-whom", "said", "about-official"));
        if (!typed.isGood()) {
            return new TalkForm(Optional.empty(), typed.form());
        }
        return new TalkForm(
                Optional.of(
                        new Talk(UUID.randomUUID(), group, day.orElseThrow(), by.orElseThrow(), whom, said, official)),
                form);
    }
}
