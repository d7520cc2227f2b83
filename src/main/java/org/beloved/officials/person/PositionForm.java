package org.beloved.officials.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.beloved.officials.PublicRecord;
import org.beloved.officials.position.Position;
import org.beloved.officials.position.PositionNote;
import org.beloved.web.Form;
import org.beloved.web.SafetyCheck;
import org.beloved.web.Typed;

/** A sign of where an official stands, as typed. */
record PositionForm(Optional<PositionNote> note, Form form) {

    static PositionForm read(Form form, UUID official, UUID by, LocalDate today) {
        Typed typed = new Typed(form);
        Optional<Position> position = typed.choice("position", Position.class, "officials.position.missing");
        String what = typed.required("what", "officials.position.what.missing", 400);
        Optional<LocalDate> day = typed.pastDay("day", "officials.position.day.missing", today);
        String source = typed.required("source", "officials.source.missing", 300);
        typed.mend(SafetyCheck.look(form, "what", "source"));
        if (!typed.isGood()) {
            return new PositionForm(Optional.empty(), typed.form());
        }
        PublicRecord.Proof proof = new PublicRecord.Proof(source, day.orElseThrow());
        return new PositionForm(
                Optional.of(new PositionNote(UUID.randomUUID(), official, position.orElseThrow(), what, proof, by)),
                form);
    }
}
