package org.beloved.meetings.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.beloved.shared.Problem;
import org.beloved.teams.FormPage;
import org.beloved.teams.Seat;
import org.beloved.toolkit.Kit;
import org.beloved.toolkit.RoleCard;
import org.beloved.web.Form;
import org.beloved.web.Words;

/** The times of a meeting, to be changed. */
record AgendaPage(Seat seat, Kit kit, Agenda agenda, Given time, Form form) implements FormPage {

    /** @param minutes as long as the office has given */
    record Given(int minutes, Roles roles, People people) {}

    String kitTitle(Part part, Words words) {
        return kitTitle(kit, part, words);
    }

    static String kitTitle(Kit kit, Part part, Words words) {
        return kit.agenda().parts().stream()
                .filter(known -> known.kind() == part.kind())
                .findFirst()
                .map(known -> known.title().in(words.language()))
                .orElseGet(() -> words.say("meetings.part." + part.kind()));
    }

    /** As it reads now: the team's own name for the part, or else the usual one. */
    String title(Part part, Words words) {
        String own = value("title", part);
        return own.isEmpty() ? kitTitle(part, words) : own;
    }

    int number(Part part) {
        return agenda.parts().indexOf(part) + 1;
    }

    String value(String field, Part part) {
        return form.value(field + "-" + part.id());
    }

    Optional<Problem> problem(Part part) {
        return form.problem("minutes-" + part.id());
    }

    Map<String, String> roles(Words words) {
        Map<String, String> options = new LinkedHashMap<>();
        for (RoleCard card : kit.roles()) {
            options.put(card.kind().name(), card.name().in(words.language()));
        }
        return options;
    }

    boolean isFirst(Part part) {
        return agenda.parts().getFirst().equals(part);
    }

    boolean isLast(Part part) {
        return agenda.parts().getLast().equals(part);
    }

    /** How the sum stands to the time given, in a sentence. */
    String sum(Words words) {
        int given = time.minutes();
        String key = agenda.over(given) > 0 ? "over" : agenda.spare(given) > 0 ? "spare" : "fits";
        return words.say(
                "meetings.agenda." + key, "given", given, "over", agenda.over(given), "spare", agenda.spare(given));
    }

    @Override
    public String template() {
        return "meetings/plan/agenda";
    }

    @Override
    public String title(Words words) {
        return words.say("meetings.plan.title");
    }
}
