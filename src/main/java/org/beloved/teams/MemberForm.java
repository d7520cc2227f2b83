package org.beloved.teams;

import java.util.ArrayList;
import java.util.List;
import org.beloved.shared.Problem;
import org.beloved.web.Form;

/** A member's own line as typed: the member as they would be, and what is still to mend. */
record MemberForm(Member member, List<Problem> problems) {

    private static final int LONGEST_ORGANIZATION = 120;

    static MemberForm read(Form form, Member before) {
        List<Problem> problems = new ArrayList<>();
        StartTeamForm.required(form, "your-name", "teams.start.your-name", problems);
        Appearance appearance = appearance(form.value("appears"), before.appearance());
        String organization = form.value("organization");
        if (organization.length() > LONGEST_ORGANIZATION) {
            problems.add(Problem.of("organization", "teams.too-long", "most", LONGEST_ORGANIZATION));
        }
        if (appearance == Appearance.ORGANIZATION && organization.isEmpty()) {
            problems.add(Problem.of("organization", "teams.people.organization.missing"));
        }
        return new MemberForm(
                new Member(
                        before.id(),
                        before.account(),
                        form.value("your-name"),
                        before.role(),
                        appearance,
                        organization,
                        form.version()),
                problems);
    }

    private static Appearance appearance(String typed, Appearance otherwise) {
        for (Appearance appearance : Appearance.values()) {
            if (appearance.name().equals(typed)) {
                return appearance;
            }
        }
        return otherwise;
    }
}
