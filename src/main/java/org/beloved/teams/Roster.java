package org.beloved.teams;

import java.util.List;
import java.util.Optional;
import org.beloved.shared.Problem;

/** Who is on a team, and what that means for coming, leaving and leading. */
public record Roster(List<Member> members) {

    static final int SEATS = 6;
    static final int ENOUGH = 2;

    public List<Member> atTheTable() {
        return members.stream().filter(member -> member.role().sitsAtTheTable()).toList();
    }

    boolean isFull() {
        return atTheTable().size() >= SEATS;
    }

    boolean isEnough() {
        return atTheTable().size() >= ENOUGH;
    }

    /** A seventh person makes the meeting harder: it is said once, and never forbidden. */
    boolean wouldCrowd(Role role) {
        return role.sitsAtTheTable() && isFull();
    }

    /** Why this member cannot leave yet; empty when they can. */
    Optional<Problem> whyNotLeave(Member member) {
        return isTheOnlyLead(member) ? Optional.of(Problem.overall("teams.people.last-lead")) : Optional.empty();
    }

    /** Why this member cannot take that role yet; empty when they can. */
    Optional<Problem> whyNotBecome(Member member, Role role) {
        return role == Role.LEAD ? Optional.empty() : whyNotLeave(member);
    }

    private boolean isTheOnlyLead(Member member) {
        return member.role() == Role.LEAD
                && members.stream().filter(each -> each.role() == Role.LEAD).count() == 1;
    }
}
