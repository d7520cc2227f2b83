package org.beloved.meetings.plan;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.beloved.toolkit.AgendaTemplate;
import org.beloved.toolkit.Kit;
import org.beloved.web.Words;

/** An agenda in words: with hours once a day is set, with minutes from the start until then. */
record AgendaLines(Kit kit, Plan plan, RoleCards cards, Optional<LocalTime> start, Words words) {

    List<Agenda.Timed> all() {
        return plan.agenda().from(start.orElse(LocalTime.MIDNIGHT));
    }

    String at(Agenda.Timed line) {
        LocalTime from = line.from();
        return start.isPresent()
                ? "%d:%02d".formatted(from.getHour() % 12 == 0 ? 12 : from.getHour() % 12, from.getMinute())
                : words.say("meetings.plan.minute", "minute", from.getHour() * 60 + from.getMinute());
    }

    String title(Part part) {
        return part.title().isEmpty()
                ? template(part)
                        .map(known -> known.title().in(words.language()))
                        .orElseGet(() -> kind(part))
                : part.title();
    }

    private String kind(Part part) {
        return words.say("meetings.part." + part.kind());
    }

    private Optional<AgendaTemplate.Part> template(Part part) {
        return kit.agenda().parts().stream()
                .filter(known -> known.kind() == part.kind())
                .findFirst();
    }

    /** Who speaks; during the silence that is the official, so there it says what to do instead. */
    String who(Part part) {
        return part.isSilence()
                ? template(part).map(known -> known.hint().in(words.language())).orElse("")
                : cards.holders(part.role());
    }

    String style(Part part) {
        return part.isAsk() ? "is-ask" : part.isSilence() ? "is-hush" : "";
    }
}
