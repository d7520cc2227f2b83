package org.beloved.evidence.arrival;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.access.Route;
import org.beloved.access.RouteSubjects;
import org.beloved.evidence.intake.UnreadableFile;
import org.beloved.evidence.store.DataSetRows;
import org.beloved.evidence.store.Examining;
import org.beloved.evidence.store.Keeping;
import org.beloved.evidence.store.KeptDataSet;
import org.beloved.shared.Problem;
import org.beloved.shared.ScratchFolder;
import org.beloved.teams.TestTeam;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** Files that were refused, and a data set that waits for a moderator: of 2001, so that no page shows it by itself. */
@Component
class ArrivalSubjects implements RouteSubjects {

    private static final String COLUMNS =
            "Detainer Prepare Date,Facility State,Facility City,Detention Facility,Unique Identifier,Detainer Type\n";

    private final Scope scope;
    private final Arrivals arrivals;
    private final DataSetRows sets;
    private final Keeping keeping;

    ArrivalSubjects(Scope scope, Arrivals arrivals, DataSetRows sets, Keeping keeping) {
        this.scope = scope;
        this.arrivals = arrivals;
        this.sets = sets;
        this.keeping = keeping;
    }

    @Override
    public Optional<String> value(Route route, String variable, TestTeam team) {
        if (!route.pattern().startsWith(RecordsDeskPage.PATH)) {
            return Optional.empty();
        }
        return switch (variable) {
            case "arrival" -> Optional.of(refused(team).toString());
            case "set" -> Optional.of(waiting("scene-" + team.id()));
            default -> Optional.empty();
        };
    }

    private UUID refused(TestTeam team) {
        Arrival arrival = new Arrival(
                UUID.randomUUID(),
                new Keeping.Wanted("refused", "Refused", "", "", "Nowhere"),
                new Arrival.Reading(ArrivalForm.UTF_8, ""),
                Arrival.State.REFUSED,
                0,
                Optional.of(Problem.of("", "evidence.file.empty", "file", "empty.csv")),
                List.of(),
                new Arrival.Sent(Instant.now(), team.lead().account()),
                Instant.now());
        return scope.job(() -> {
            arrivals.add(arrival);
            return arrival.id();
        });
    }

    /** One after the other: only one set is kept at a time, and whoever comes second is sent away. */
    synchronized String waiting(String id) {
        if (scope.job(() -> sets.find(id)).isPresent()) {
            return id;
        }
        try (ScratchFolder scratch = ScratchFolder.make("scene")) {
            var file = Files.writeString(
                    scratch.path().resolve("scene.csv"),
                    COLUMNS + "2001-03-05,ALASKA,JUNEAU,JUNEAU POLICE DEPARTMENT,," + id + "\n");
            keeping.keep(
                    List.of(file),
                    new Keeping.Wanted(id, "Scene", "Nobody", "CC0-1.0", "Made up"),
                    Examining.How.USUAL,
                    KeptDataSet.State.EXAMINED,
                    null,
                    _ -> true);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableFile e) {
            throw new IllegalStateException(e);
        }
    }
}
