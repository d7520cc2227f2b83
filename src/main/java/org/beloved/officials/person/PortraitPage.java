package org.beloved.officials.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.beloved.officials.Official;
import org.beloved.officials.dossier.DossierNote;
import org.beloved.officials.dossier.Thought;
import org.beloved.officials.position.Position;
import org.beloved.officials.position.PositionNote;
import org.beloved.places.Places;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/**
 * One official as the team knows them.
 *
 * @param positions the newest first
 * @param names what the team calls its members, also those who left
 */
record PortraitPage(
        Seat seat,
        LocalDate today,
        Official official,
        List<PositionNote> positions,
        List<DossierNote> notes,
        Map<UUID, String> names,
        Form form)
        implements Page {

    String path(String page) {
        return Portrait.path(seat, official.id()) + "/" + page;
    }

    String lede(Words words) {
        if (!seat.isAtTheTable()) {
            return words.say("officials.guest.lede");
        }
        return positions.isEmpty()
                ? words.say("officials.position.start")
                : words.say("officials.position.latest." + positions.getFirst().position());
    }

    List<DossierNote> notesOn(Thought thought) {
        return notes.stream().filter(note -> note.about() == thought).toList();
    }

    List<Thought> thoughts() {
        return List.of(Thought.values());
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(
                at, Places.shipped().county(seat.effort().place()).orElseThrow().zone());
    }

    boolean isBad(String... fields) {
        return List.of(fields).stream().anyMatch(field -> form.problem(field).isPresent());
    }

    static Map<String, String> stances(Words words) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Position position : Position.values()) {
            texts.put(position.name(), words.say("officials.position." + position));
        }
        return texts;
    }

    static Map<String, String> questions(Words words) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Thought thought : Thought.values()) {
            texts.put(thought.name(), words.say("officials.thought." + thought));
        }
        return texts;
    }

    @Override
    public String template() {
        return "officials/person/show";
    }

    @Override
    public String title(Words words) {
        return words.say("officials.page.title");
    }

    @Override
    public Frame frame() {
        return seat.frame();
    }

    @Override
    public HttpStatus status() {
        return form.status();
    }
}
