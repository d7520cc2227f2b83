package org.beloved.meetings.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.Problem;
import org.beloved.teams.Member;
import org.beloved.web.Form;
import org.beloved.web.SafetyCheck;
import org.beloved.web.Typed;

/** How, when and by whom something happened, as typed; the same four fields on every form of the request. */
final class EventForm {

    private static final int LONGEST = 1500;

    private final Typed typed;
    private final Optional<RequestEvent.Way> way;
    private final Optional<LocalDate> on;
    private final Optional<UUID> who;
    private final String said;

    EventForm(Form form, List<Member> members, LocalDate today) {
        typed = new Typed(form);
        way = typed.choice("way", RequestEvent.Way.class, "meetings.request.way.missing");
        on = typed.pastDay("on", "meetings.request.on.missing", today);
        who = typed.id("who")
                .filter(id -> members.stream().anyMatch(member -> member.id().equals(id)));
        if (who.isEmpty()) {
            typed.mend(Problem.of("who", "meetings.request.who.missing"));
        }
        said = typed.optional("said", LONGEST);
        typed.mend(SafetyCheck.look(form, "said"));
    }

    Typed typed() {
        return typed;
    }

    boolean isGood() {
        return typed.isGood();
    }

    /** Only of a good form. */
    RequestEvent event(RequestEvent.Kind kind) {
        return new RequestEvent(kind, way.orElseThrow(), on.orElseThrow(), who.orElseThrow(), said);
    }
}
