package org.beloved.officials.overview;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.accounts.InventedPerson;
import org.beloved.officials.InventedOfficial;
import org.beloved.officials.Official;
import org.beloved.officials.OfficialRole;
import org.beloved.officials.Officials;
import org.beloved.officials.PublicRecord;
import org.beloved.officials.contact.Contact;
import org.beloved.officials.contact.Contacts;
import org.beloved.officials.dossier.DossierNotes;
import org.beloved.officials.dossier.Thought;
import org.beloved.officials.position.Position;
import org.beloved.officials.position.PositionNote;
import org.beloved.officials.position.Positions;
import org.beloved.shared.Demonstration;
import org.beloved.teams.InventedTeam;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** The official of the Montgomery team, made up like everything said of her; the Santa Clara team has named nobody yet. */
@Component
class OfficialsDemonstration implements Demonstration {

    private static final InventedTeam TEAM = InventedTeam.THREE_LANTERNS;

    private final Scope scope;
    private final Officials officials;
    private final Positions positions;
    private final DossierNotes notes;
    private final Contacts contacts;
    private final InstantSource clock;

    OfficialsDemonstration(
            Scope scope,
            Officials officials,
            Positions positions,
            DossierNotes notes,
            Contacts contacts,
            InstantSource clock) {
        this.scope = scope;
        this.officials = officials;
        this.positions = positions;
        this.notes = notes;
        this.contacts = contacts;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void load() {
        scope.team(TEAM.id(), () -> {
            add(InventedOfficial.CHAIR, "Chair", OfficialRole.DECIDES, "Chair Madeup-Winters");
            add(InventedOfficial.CLERK, "Secretary", OfficialRole.KEEPS_CALENDAR, "");
            sign(Position.UNSURE, 200, "Said in an open meeting that the board follows its lawyers on detainers.");
            sign(Position.OPEN, 33, "Asked us at the end of our first meeting what other counties pay out in claims.");
            note(Thought.CHAIR, "From that chair it is a question of staff and lawsuits, not of faith. Begin there.");
            note(Thought.INTEREST, "A rule the county’s lawyer can defend, and fewer nights of paid overtime.");
            note(Thought.HELP, "Bring the resolution of another Pennsylvania county, so that she is not the first.");
            call(48, "Nobody picked up. Left our names and one sentence about the purpose.");
            call(45, "She put us on the list for the week after the budget vote.");
            return 0;
        });
    }

    private void add(InventedOfficial invented, String title, OfficialRole role, String salutation) {
        PublicRecord facts = new PublicRecord(
                "County prison board (made-up member)",
                salutation,
                new PublicRecord.Reach("555-0142", "board@example.org"),
                new PublicRecord.Proof("Made up for the demonstration", day(60)),
                Optional.empty(),
                List.of());
        officials.add(
                TEAM.id(),
                TEAM.effort().id(),
                TEAM.member(InventedPerson.RUTH),
                new Official(invented.id(), invented.fullName(), title, role, facts, Optional.empty(), 1));
    }

    private void sign(Position position, int daysAgo, String what) {
        PublicRecord.Proof proof = new PublicRecord.Proof("Made up for the demonstration", day(daysAgo));
        positions.add(
                TEAM.id(),
                new PositionNote(
                        UUID.randomUUID(),
                        InventedOfficial.CHAIR.id(),
                        position,
                        what,
                        proof,
                        TEAM.member(InventedPerson.WALTER)));
    }

    private void note(Thought about, String text) {
        notes.add(TEAM.id(), InventedOfficial.CHAIR.id(), notes.written(about, text, TEAM.member(InventedPerson.RUTH)));
    }

    private void call(int daysAgo, String said) {
        Contact contact = new Contact(
                UUID.randomUUID(),
                Contact.Way.PHONE,
                day(daysAgo),
                "The board’s secretary",
                said,
                TEAM.member(InventedPerson.RUTH));
        contacts.add(TEAM.id(), TEAM.effort().id(), contact);
    }

    private LocalDate day(int daysAgo) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(daysAgo);
    }
}
