package org.beloved.research.answering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.beloved.evidence.RecordsForTeams.Found;
import org.beloved.places.Places;
import org.beloved.research.Answer;
import org.beloved.research.Certainty;
import org.beloved.research.Questionnaire.Entry;
import org.beloved.teams.FormPage;
import org.beloved.teams.Member;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.Words;

/** One question: its answer, what was answered before, and what to do while it is open. */
record QuestionPage(Seat seat, LocalDate today, Entry entry, Known known, Form form) implements FormPage {

    /**
     * @param history every version of the answer, the newest first
     * @param members who can look into it
     * @param names what the team calls its members, also those who left
     * @param records what detainer records say to it
     */
    record Known(List<Answer> history, List<Member> members, Map<UUID, String> names, Optional<Found> records) {}

    /** What was typed stays in the form; saving again means it, so the form now follows the newer version. */
    QuestionPage overtaken(Form typed) {
        return new QuestionPage(seat, today, entry, known, typed.overtaken(version()));
    }

    /** As it was where the records say nothing. */
    QuestionPage filledFromRecords() {
        return known.records()
                .map(found -> FromRecords.filled(entry.question().id(), found, today, version()))
                .map(filled -> new QuestionPage(seat, today, entry, known, filled))
                .orElse(this);
    }

    /** Whether what stands in the form comes from the records. */
    boolean isFromRecords() {
        return known.records()
                .filter(found -> form.value("source").equals(found.source()))
                .isPresent();
    }

    int version() {
        return entry.answer().map(Answer::version).orElse(0);
    }

    /** The answer form: as typed, else as kept. */
    Form answerForm() {
        return form.typed().containsKey("said") ? form : AnswerForm.kept(entry.answer());
    }

    boolean isAssigning() {
        return form.typed().containsKey("member") || form.typed().containsKey("due");
    }

    List<Answer> before() {
        return known.history().stream().skip(1).toList();
    }

    String path(String page) {
        return seat.path("research/" + entry.question().id() + page);
    }

    String name(UUID member) {
        return known.names().getOrDefault(member, "");
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(
                at, Places.shipped().county(seat.effort().place()).orElseThrow().zone());
    }

    static Map<String, String> certainties(Words words) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Certainty certainty : Certainty.values()) {
            texts.put(certainty.name(), words.say("research.certainty." + certainty));
        }
        return texts;
    }

    Map<String, String> memberChoices() {
        Map<String, String> texts = new LinkedHashMap<>();
        known.members().forEach(member -> texts.put(member.id().toString(), member.name()));
        return texts;
    }

    @Override
    public String template() {
        return "research/answering/show";
    }

    @Override
    public String title(Words words) {
        return words.say("research.title");
    }
}
