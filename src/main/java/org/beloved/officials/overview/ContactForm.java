package org.beloved.officials.overview;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.beloved.officials.contact.Contact;
import org.beloved.web.Form;
import org.beloved.web.SafetyCheck;
import org.beloved.web.Typed;

/** A contact as typed. */
record ContactForm(Optional<Contact> contact, Form form) {

    static ContactForm read(Form form, UUID by, LocalDate today) {
        Typed typed = new Typed(form);
        Optional<Contact.Way> way = typed.choice("way", Contact.Way.class, "officials.contact.way.missing");
        Optional<LocalDate> day = typed.pastDay("day", "officials.contact.day.missing", today);
        String whom = typed.required("with-whom", "officials.contact.with-whom.missing", 120);
        String said = typed.required("said", "officials.contact.said.missing", 2000);
        typed.mend(SafetyCheck.look(form, "with-whom", "said"));
        if (!typed.isGood()) {
            return new ContactForm(Optional.empty(), typed.form());
        }
        Contact contact = new Contact(UUID.randomUUID(), way.orElseThrow(), day.orElseThrow(), whom, said, by);
        return new ContactForm(Optional.of(contact), form);
    }
}
