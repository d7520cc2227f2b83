package org.beloved.officials;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.access.Route;
import org.beloved.access.RouteSubjects;
import org.beloved.officials.contact.Contact;
import org.beloved.officials.contact.Contacts;
import org.beloved.officials.dossier.DossierNote;
import org.beloved.officials.dossier.DossierNotes;
import org.beloved.officials.dossier.Thought;
import org.beloved.officials.position.Position;
import org.beloved.officials.position.PositionNote;
import org.beloved.officials.position.Positions;
import org.beloved.places.OperatorKind;
import org.beloved.shared.TeamId;
import org.beloved.teams.TestTeam;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** An official with everything a team can write of one. */
@Component
class OfficialsSubjects implements RouteSubjects {

    private static final String NAME = "Ines Hartwell";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final PublicRecord.Proof PROOF = new PublicRecord.Proof("County web page", DAY);

    private final Scope scope;
    private final Offices offices;
    private final Officials officials;
    private final Positions positions;
    private final DossierNotes notes;
    private final Contacts contacts;

    OfficialsSubjects(
            Scope scope,
            Offices offices,
            Officials officials,
            Positions positions,
            DossierNotes notes,
            Contacts contacts) {
        this.scope = scope;
        this.offices = offices;
        this.officials = officials;
        this.positions = positions;
        this.notes = notes;
        this.contacts = contacts;
    }

    @Override
    public Optional<String> value(Route route, String variable, TestTeam team) {
        if (!route.pattern().startsWith("/workspace/{team}/official")) {
            return Optional.empty();
        }
        return scope.team(team.id(), () -> switch (variable) {
            case "official" -> Optional.of(official(team).toString());
            case "correction" -> Optional.of(correction(team).toString());
            case "contact" -> Optional.of(contact(team).toString());
            case "note" ->
                Optional.of((route.pattern().contains("/positions/") ? position(team) : note(team)).toString());
            default -> Optional.empty();
        });
    }

    private UUID official(TestTeam team) {
        TeamId id = team.id();
        UUID effort = team.effort().id();
        Optional<UUID> known = officials.all(id, effort).stream()
                .filter(official -> official.name().equals(NAME))
                .map(Official::id)
                .findFirst();
        return known.orElseGet(() -> added(team));
    }

    /** With a note and a sign of where they stand. */
    private UUID added(TestTeam team) {
        TeamId id = team.id();
        PublicRecord facts = new PublicRecord(
                "Prison board", "", new PublicRecord.Reach("", ""), PROOF, Optional.empty(), List.of());
        UUID official = UUID.randomUUID();
        officials.add(
                id,
                team.effort().id(),
                team.member().id(),
                new Official(official, NAME, "Chair", OfficialRole.DECIDES, facts, Optional.empty(), 1));
        DossierNote note = notes.written(Thought.HELP, "Listens", team.member().id());
        notes.add(id, official, note);
        positions.add(
                id,
                new PositionNote(
                        UUID.randomUUID(),
                        official,
                        Position.OPEN,
                        "Said so",
                        PROOF,
                        team.member().id()));
        return official;
    }

    private UUID position(TestTeam team) {
        return positions.of(team.id(), official(team)).stream()
                .findFirst()
                .map(PositionNote::id)
                .orElseGet(UUID::randomUUID);
    }

    private UUID note(TestTeam team) {
        return notes.of(team.id(), official(team)).stream()
                .findFirst()
                .map(DossierNote::id)
                .orElseGet(UUID::randomUUID);
    }

    private UUID contact(TestTeam team) {
        Contact contact = new Contact(
                UUID.randomUUID(),
                Contact.Way.PHONE,
                DAY,
                "The front desk",
                "Call again",
                team.member().id());
        contacts.add(team.id(), team.effort().id(), contact);
        return contact.id();
    }

    private UUID correction(TestTeam team) {
        OfficeCorrection.Said said = new OfficeCorrection.Said(
                OperatorKind.COUNTY_APPOINTED, "Department", "The director", "A new charter", "Charter");
        offices.correct(team.id(), team.effort().id(), team.member().id(), said);
        return offices.history(team.id(), team.effort().id()).getFirst().id();
    }
}
