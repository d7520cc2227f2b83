package org.beloved.officials.overview;

import java.time.InstantSource;
import java.util.UUID;
import org.beloved.officials.contact.Contacts;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.SeeOther;
import org.beloved.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Logging a call or a letter, and taking a mistaken entry away. */
@Controller
class ContactController {

    private final Scope scope;
    private final Overview overview;
    private final Contacts contacts;
    private final InstantSource clock;

    ContactController(Scope scope, Overview overview, Contacts contacts, InstantSource clock) {
        this.scope = scope;
        this.overview = overview;
        this.contacts = contacts;
        this.clock = clock;
    }

    @PostMapping("/workspace/{team}/official/contacts")
    Answer add(Seat seat, Words words, @RequestParam MultiValueMap<String, String> typed) {
        seat.mustWrite();
        ContactForm asked = ContactForm.read(Form.of(typed), seat.member().id(), seat.today(clock));
        return scope.team(seat.teamId(), () -> {
            if (asked.contact().isEmpty()) {
                return overview.page(seat, asked.form(), words);
            }
            contacts.add(seat.teamId(), seat.effort().id(), asked.contact().get());
            return new SeeOther(seat.path("official") + "#contacts");
        });
    }

    @PostMapping("/workspace/{team}/official/contacts/{contact}/removal")
    Answer remove(Seat seat, @PathVariable UUID contact) {
        seat.mustWrite();
        return scope.team(seat.teamId(), () -> {
            contacts.remove(seat.teamId(), seat.effort().id(), contact);
            return new SeeOther(seat.path("official") + "#contacts");
        });
    }
}
