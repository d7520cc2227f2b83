package org.beloved.meetings.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beloved.toolkit.Kit;
import org.beloved.toolkit.RoleKind;
import org.beloved.web.Words;

/** The roles of a meeting in words. */
record RoleCards(Kit kit, Roles roles, People people, LocalDate today, Words words) {

    List<RoleSeat> all() {
        return roles.all();
    }

    String name(RoleSeat seat) {
        return name(seat.slot().kind());
    }

    String name(RoleKind kind) {
        return kit.role(kind).name().in(words.language());
    }

    String what(RoleSeat seat) {
        return seat.what().isEmpty() ? kit.role(seat.slot().kind()).what().in(words.language()) : seat.what();
    }

    String who(RoleSeat seat) {
        return seat.person().map(who -> people.name(who, words)).orElseGet(() -> words.say("meetings.plan.nobody"));
    }

    String initials(RoleSeat seat) {
        return seat.person().map(people::initials).orElse("?");
    }

    /** "Said yes Nov 24", "Asked, no answer yet", and who stands in. */
    String standing(RoleSeat seat) {
        String yes = seat.saidYes()
                .map(on -> words.say("meetings.plan.said-yes", "date", words.shortDate(on)))
                .orElseGet(() -> words.say("meetings.plan.asked"));
        return seat.standIn()
                .map(other -> words.say("meetings.plan.and-stand-in", "yes", yes, "who", people.name(other, words)))
                .orElse(yes);
    }

    /** Who has roles of that kind, in their order, or that nobody has. */
    String holders(RoleKind kind) {
        List<String> names = roles.of(kind).stream()
                .map(RoleSeat::person)
                .flatMap(Optional::stream)
                .map(who -> people.name(who, words))
                .toList();
        return names.isEmpty() ? words.say("meetings.plan.role-empty", "role", name(kind)) : words.list(names);
    }
}
