package org.beloved.events.rsvp;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.events.calendar.Dated;
import org.beloved.shared.EmailAddress;
import org.beloved.shared.Problem;
import org.beloved.web.Form;
import org.beloved.web.Language;
import org.beloved.web.SafetyCheck;
import org.beloved.web.Typed;

/** What somebody typed to sign up: either an answer, or the form with what is to mend. */
record RsvpForm(Form form, Optional<Answer> answer) {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_NEEDS = 300;

    record Answer(UUID session, Attendee who, Language language) {}

    /** @param open the dates one can still sign up for */
    static RsvpForm read(Form form, List<Dated> open, Language reader) {
        Typed typed = new Typed(form);
        Optional<UUID> session = session(form, open);
        if (session.isEmpty()) {
            typed.mend(Problem.of("date", "events.rsvp.date.missing"));
        }
        String name = typed.required("name", "events.rsvp.name.missing", LONGEST_NAME);
        Optional<EmailAddress> email = EmailAddress.parse(form.value("email"));
        if (email.isEmpty()) {
            typed.mend(Problem.of("email", "events.rsvp.email.bad"));
        }
        String needs = typed.optional("needs", LONGEST_NEEDS);
        typed.mend(SafetyCheck.look(form, "name", "needs"));
        if (!typed.isGood()) {
            return new RsvpForm(typed.form(), Optional.empty());
        }
        Attendee who = new Attendee(oneLine(name), email.orElseThrow(), needs);
        Language language = Language.ofTag(form.value("letters")).orElse(reader);
        return new RsvpForm(typed.form(), Optional.of(new Answer(session.orElseThrow(), who, language)));
    }

    /** Where there is one date only, nobody is asked. */
    private static Optional<UUID> session(Form form, List<Dated> open) {
        return open.stream()
                .filter(dated -> open.size() == 1
                        || form.value("date")
                                .equals(Integer.toString(dated.session().number())))
                .findFirst()
                .map(dated -> dated.session().id());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
