package org.beloved.officials.person;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.beloved.officials.Official;
import org.beloved.officials.OfficialRole;
import org.beloved.officials.PublicRecord;
import org.beloved.shared.EmailAddress;
import org.beloved.shared.Problem;
import org.beloved.web.Form;
import org.beloved.web.SafetyCheck;
import org.beloved.web.Typed;

/** An official as typed: the public facts, and where they were seen. */
record OfficialForm(Optional<Official> official, Form form) {

    private static final int LINE = 120;
    private static final int LONG_LINE = 300;

    static OfficialForm read(Form form, UUID id, LocalDate today) {
        Typed typed = new Typed(form);
        String name = typed.required("name", "officials.form.name.missing", LINE);
        String title = typed.required("title", "officials.form.title.missing", LINE);
        Optional<OfficialRole> role = typed.choice("role", OfficialRole.class, "officials.form.role.missing");
        String office = typed.optional("office", LINE);
        String salutation = typed.optional("salutation", LINE);
        PublicRecord.Reach reach = reach(typed, form);
        Optional<LocalDate> term = typed.day("term");
        List<String> pages = pages(typed);
        String source = typed.required("source", "officials.source.missing", LONG_LINE);
        Optional<LocalDate> seen = typed.pastDay("seen", "officials.form.seen.missing", today);
        typed.mend(SafetyCheck.look(form, "name", "title", "office", "source"));
        if (!typed.isGood()) {
            return new OfficialForm(Optional.empty(), typed.form());
        }
        PublicRecord.Proof proof = new PublicRecord.Proof(source, seen.orElseThrow());
        PublicRecord facts = new PublicRecord(office, salutation, reach, proof, term, pages);
        Official official = new Official(id, name, title, role.orElseThrow(), facts, Optional.empty(), version(form));
        return new OfficialForm(Optional.of(official), form);
    }

    private static PublicRecord.Reach reach(Typed typed, Form form) {
        String email = typed.optional("email", LINE);
        if (!email.isEmpty() && EmailAddress.parse(email).isEmpty()) {
            typed.mend(Problem.of("email", "officials.form.email.wrong"));
        }
        return new PublicRecord.Reach(typed.optional("phone", 40), form.value("email"));
    }

    private static List<String> pages(Typed typed) {
        List<String> pages = typed.optional("pages", 1000)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (!pages.stream().allMatch(page -> page.matches("https?://\\S+"))) {
            typed.mend(Problem.of("pages", "officials.form.pages.wrong"));
        }
        return pages;
    }

    /** A version that is no number is an old one: the person then sees both texts. */
    private static int version(Form form) {
        String typed = form.value("version");
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }

    /** The form that shows what is kept. */
    static Form kept(Official official) {
        PublicRecord facts = official.facts();
        Map<String, String> values = new HashMap<>();
        values.put("name", official.name());
        values.put("title", official.title());
        values.put("role", official.role().name());
        values.put("office", facts.office());
        values.put("salutation", facts.salutation());
        values.put("phone", facts.reach().phone());
        values.put("email", facts.reach().email());
        values.put("term", facts.termEnds().map(LocalDate::toString).orElse(""));
        values.put("pages", String.join("\n", facts.pages()));
        values.put("source", facts.proof().source());
        values.put("seen", facts.proof().seen().toString());
        values.put("version", Integer.toString(official.version()));
        return Form.filled(values);
    }
}
