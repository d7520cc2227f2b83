package org.beloved.meetings.plan;

import java.util.Map;
import org.beloved.teams.FormPage;
import org.beloved.teams.Seat;
import org.beloved.toolkit.Kit;
import org.beloved.toolkit.RoleCard;
import org.beloved.toolkit.RoleKind;
import org.beloved.web.Form;
import org.beloved.web.Words;

/** One role: who has it, whether they said yes, who stands in. */
record RolePage(Seat seat, RoleSeat role, Kit kit, People people, Form form) implements FormPage {

    RoleCard card() {
        return kit.role(role.slot().kind());
    }

    boolean describesItself() {
        return role.slot().kind() == RoleKind.OTHER;
    }

    /** Every meeting needs this chair: it can be empty, it cannot be taken away. */
    boolean mayGo() {
        return !card().needed() || role.slot().number() > 1;
    }

    String action() {
        return seat.path("plan/roles/" + role.slot().key());
    }

    Map<String, String> persons(Words words) {
        return people.options(words.say("meetings.plan.nobody"));
    }

    Map<String, String> standIns(Words words) {
        return people.options(words.say("meetings.role.no-stand-in"));
    }

    String now(Words words) {
        return role.person().map(who -> people.name(who, words)).orElseGet(() -> words.say("meetings.plan.nobody"));
    }

    @Override
    public String template() {
        return "meetings/plan/role";
    }

    @Override
    public String title(Words words) {
        return words.say("meetings.plan.title");
    }
}
