package org.beloved.officials.overview;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.beloved.officials.Office;
import org.beloved.officials.OfficeCorrection;
import org.beloved.officials.Official;
import org.beloved.officials.contact.Contact;
import org.beloved.officials.position.PositionNote;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.RoadStep;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/**
 * Step 3 as it stands.
 *
 * @param names what the team calls its members, also those who left
 */
record OverviewPage(Seat seat, LocalDate today, Bench bench, People people, Map<UUID, String> names, Form form)
        implements Page {

    /** The office and what the team found out about it, the newest correction first. */
    record Bench(Office office, List<OfficeCorrection> history) {

        List<OfficeCorrection> withdrawn() {
            return history.stream().filter(found -> !found.holds()).toList();
        }
    }

    /** Who holds the office, whom we reached, and how the request for a meeting stands. */
    record People(
            List<Official> officials,
            Map<UUID, PositionNote> latest,
            List<Contact> contacts,
            Optional<RoadStep.Standing> request) {

        List<Official> deciders() {
            return officials.stream()
                    .filter(Official::isInOffice)
                    .filter(Official::decides)
                    .toList();
        }
    }

    String heading(Words words) {
        List<String> deciders = people.deciders().stream().map(Official::titled).toList();
        return deciders.isEmpty()
                ? words.say("officials.page.nobody")
                : words.say("officials.page.named", "names", words.list(deciders), "count", deciders.size());
    }

    boolean isNamed() {
        return !people.deciders().isEmpty();
    }

    /** The place in the style of a tag: an ally is good news, the rest is work. */
    String tag(Official official) {
        PositionNote note = people.latest().get(official.id());
        return note == null
                ? ""
                : switch (note.position()) {
                    case ALLY -> "done";
                    case OPEN, UNSURE, AGAINST -> "";
                };
    }

    String tagText(Official official, Words words) {
        PositionNote note = people.latest().get(official.id());
        return note == null ? words.say("officials.position.none") : words.say("officials.position." + note.position());
    }

    String path(Official official) {
        return seat.path("official/" + official.id());
    }

    static Map<String, String> ways(Words words) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Contact.Way way : Contact.Way.values()) {
            texts.put(way.name(), words.say("officials.way." + way));
        }
        return texts;
    }

    @Override
    public int step() {
        return 3;
    }

    @Override
    public String template() {
        return "officials/overview/show";
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
