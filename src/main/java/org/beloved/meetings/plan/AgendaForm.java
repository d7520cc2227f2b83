package org.beloved.meetings.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.beloved.meetings.Change;
import org.beloved.shared.Problem;
import org.beloved.toolkit.PartKind;
import org.beloved.toolkit.RoleKind;
import org.beloved.web.Form;
import org.beloved.web.SafetyCheck;
import org.beloved.web.Typed;
import org.springframework.util.LinkedMultiValueMap;

/** The whole agenda as typed, and what the pressed button wants done with it. */
final class AgendaForm {

    private static final int LONGEST_TITLE = 80;
    private static final int NEW_MINUTES = 3;

    private final Form form;
    private final Typed typed;
    private final Function<Part, String> usualTitle;

    /** @param usualTitle what a part is called while the team has no name of its own for it, as the form showed it */
    AgendaForm(Form form, Function<Part, String> usualTitle) {
        this.form = form;
        this.typed = new Typed(form);
        this.usualTitle = usualTitle;
    }

    Form form() {
        return form;
    }

    Form toMend() {
        return typed.form();
    }

    boolean goesBackToTheKit() {
        return form.value("do").equals("reset");
    }

    /** "Save" leads back to the plan; every other button stays with the times. */
    boolean isFinished() {
        return form.value("do").isEmpty();
    }

    /** Empty when something is to mend. Parts nobody sent, such as one added meanwhile, stay as they are. */
    Optional<Agenda> read(Agenda kept) {
        List<Part> parts = kept.parts().stream().map(this::part).toList();
        if (!typed.isGood()) {
            return Optional.empty();
        }
        Agenda agenda = new Agenda(parts, form.version());
        return pressed(agenda).fold(Optional::of, (Problem why) -> {
            typed.mend(why);
            return Optional.empty();
        });
    }

    private Part part(Part before) {
        if (!form.typed().containsKey("minutes-" + before.id())) {
            return before;
        }
        String field = "minutes-" + before.id();
        String value = form.value(field);
        int minutes = value.matches("\\d{1,3}") ? Integer.parseInt(value) : 0;
        if (minutes < 1 || minutes > Part.LONGEST) {
            typed.mend(Problem.of(field, "meetings.agenda.minutes.missing", "most", Part.LONGEST));
            return before;
        }
        String title = typed.optional("title-" + before.id(), LONGEST_TITLE);
        typed.mend(SafetyCheck.look(form, "title-" + before.id()));
        String own = title.equals(usualTitle.apply(before)) ? "" : title;
        return new Part(before.id(), before.kind(), own, minutes, role("role-" + before.id(), before.role()));
    }

    private RoleKind role(String field, RoleKind otherwise) {
        for (RoleKind kind : RoleKind.values()) {
            if (kind.name().equals(form.value(field))) {
                return kind;
            }
        }
        return otherwise;
    }

    private Change<Agenda> pressed(Agenda agenda) {
        String[] button = form.value("do").split(":", 2);
        Optional<UUID> part = button.length == 2
                ? agenda.parts().stream()
                        .map(Part::id)
                        .filter(id -> id.toString().equals(button[1]))
                        .findFirst()
                : Optional.empty();
        return switch (button[0]) {
            case "up" -> new Change.Done<>(part.map(id -> agenda.moved(id, -1)).orElse(agenda));
            case "down" -> new Change.Done<>(part.map(id -> agenda.moved(id, 1)).orElse(agenda));
            case "remove" -> part.map(agenda::without).orElseGet(() -> new Change.Done<>(agenda));
            case "add" -> agenda.with(added());
            default -> new Change.Done<>(agenda);
        };
    }

    private Part added() {
        String title = form.value("new-title");
        return new Part(
                UUID.randomUUID(),
                PartKind.OTHER,
                title.substring(0, Math.min(title.length(), LONGEST_TITLE)),
                NEW_MINUTES,
                RoleKind.FACILITATOR);
    }

    static Form filled(Agenda agenda) {
        LinkedMultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        for (Part part : agenda.parts()) {
            values.add("minutes-" + part.id(), Integer.toString(part.minutes()));
            values.add("title-" + part.id(), part.title());
            values.add("role-" + part.id(), part.role().name());
        }
        values.add("version", Integer.toString(agenda.version()));
        return Form.of(values);
    }
}
