package org.beloved.meetings.prepare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beloved.shared.Problem;
import org.beloved.teams.Member;
import org.beloved.web.Form;
import org.beloved.web.SafetyCheck;
import org.beloved.web.Typed;
import org.springframework.util.LinkedMultiValueMap;

/** A story's line as typed: the story as it would be, or what is to mend. */
final class StoryForm {

    private static final int LONGEST_LABEL = 60;

    private final Form form;
    private final Typed typed;
    private final List<Member> members;
    private final LocalDate today;

    StoryForm(Form form, List<Member> members, LocalDate today) {
        this.form = form;
        this.typed = new Typed(form);
        this.members = members;
        this.today = today;
    }

    /** Empty when something is to mend. */
    Optional<Storyteller> read(Storyteller before) {
        String label = typed.required("label", "meetings.story.label.missing", LONGEST_LABEL);
        typed.mend(SafetyCheck.look(form, "label"));
        int minutes = minutes();
        Optional<Consent> consent = consent();
        if (!typed.isGood()) {
            return Optional.empty();
        }
        return new Storyteller(before.id(), label, member("teller"), minutes, before.consent(), form.version())
                .answered(consent.orElseThrow())
                .fold(Optional::of, why -> {
                    typed.mend(why);
                    return Optional.empty();
                });
    }

    Form toMend() {
        return typed.form();
    }

    private Optional<Consent> consent() {
        Optional<Consent.Answer> answer = typed.choice("answer", Consent.Answer.class, "meetings.story.answer.missing");
        if (answer.isEmpty() || answer.get() == Consent.Answer.NOT_ASKED) {
            return answer.map(_ -> Consent.notAsked());
        }
        Optional<UUID> by = member("asked-by");
        if (by.isEmpty()) {
            typed.mend(Problem.of("asked-by", "meetings.story.asked-by.missing"));
        }
        Optional<LocalDate> on = typed.pastDay("on", "meetings.story.on.missing", today);
        if (by.isEmpty() || on.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (answer.get()) {
                    case GIVEN -> Consent.given(by.get(), on.get(), allowed());
                    case REFUSED -> Consent.refused(by.get(), on.get());
                    case WITHDRAWN -> Consent.refused(by.get(), on.get()).withdrawn(on.get());
                    case NOT_ASKED -> Consent.notAsked();
                });
    }

    private Set<Consent.Detail> allowed() {
        return Stream.of(Consent.Detail.values())
                .filter(detail -> form.has("allowed", detail.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<UUID> member(String field) {
        return typed.id(field)
                .filter(id -> members.stream().anyMatch(member -> member.id().equals(id)));
    }

    private int minutes() {
        String value = form.value("minutes");
        int minutes = value.matches("\\d{1,2}") ? Integer.parseInt(value) : 0;
        if (minutes < 1 || minutes > Storyteller.LONGEST) {
            typed.mend(Problem.of("minutes", "meetings.story.minutes.missing", "most", Storyteller.LONGEST));
        }
        return minutes;
    }

    static Form filled(Storyteller story) {
        Consent consent = story.consent();
        LinkedMultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        values.add("label", story.label());
        values.add("teller", story.teller().map(UUID::toString).orElse(""));
        values.add("minutes", Integer.toString(story.minutes()));
        values.add("answer", consent.answer().name());
        values.add("asked-by", consent.askedBy().map(UUID::toString).orElse(""));
        values.add("on", consent.on().map(LocalDate::toString).orElse(""));
        values.add("version", Integer.toString(story.version()));
        consent.allowed().forEach(detail -> values.add("allowed", detail.name()));
        return Form.of(values);
    }
}
