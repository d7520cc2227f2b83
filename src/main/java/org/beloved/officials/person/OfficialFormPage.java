package org.beloved.officials.person;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.beloved.officials.Official;
import org.beloved.officials.OfficialRole;
import org.beloved.teams.FormPage;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.Words;

/**
 * Adding an official, or changing what is written of one.
 *
 * @param kept what is kept now; empty for a new one
 */
record OfficialFormPage(Seat seat, LocalDate today, Optional<Official> kept, Form form) implements FormPage {

    static OfficialFormPage adding(Seat seat, LocalDate today, Form form) {
        return new OfficialFormPage(seat, today, Optional.empty(), form);
    }

    static OfficialFormPage changing(Seat seat, LocalDate today, Official kept, Form form) {
        return new OfficialFormPage(seat, today, Optional.of(kept), form);
    }

    /** What was typed stays in the form; saving again means it, so the form now carries the newer version. */
    static OfficialFormPage overtaken(Seat seat, LocalDate today, Official kept, Form form) {
        return new OfficialFormPage(seat, today, Optional.of(kept), form.overtaken(kept.version()));
    }

    String action() {
        return kept.map(official -> Portrait.path(seat, official.id()) + "/edit")
                .orElseGet(() -> seat.path("official/new"));
    }

    String back() {
        return kept.map(official -> Portrait.path(seat, official.id())).orElseGet(() -> seat.path("official"));
    }

    static Map<String, String> roles(Words words) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (OfficialRole role : OfficialRole.values()) {
            texts.put(role.name(), words.say("officials.role." + role));
        }
        return texts;
    }

    @Override
    public String template() {
        return "officials/person/edit";
    }

    @Override
    public String title(Words words) {
        return words.say(kept.isEmpty() ? "officials.form.add" : "officials.form.change");
    }
}
