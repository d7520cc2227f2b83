package org.beloved.evidence.review;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.beloved.evidence.facility.Unplaced;
import org.beloved.evidence.figures.Figures;
import org.beloved.jobs.RecurringJob;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** Keeps the facilities whose county nobody found, those with most records, so that they can wait at the desk. */
@Component
class GatheringUnplaced implements RecurringJob {

    /** More would be no list to work through. */
    private static final int MOST = 100;

    private final Figures figures;
    private final UnplacedFacilities facilities;
    private final Scope scope;
    private final InstantSource clock;

    GatheringUnplaced(Figures figures, UnplacedFacilities facilities, Scope scope, InstantSource clock) {
        this.figures = figures;
        this.facilities = facilities;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "evidence.gather-unplaced";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        Map<Subject, Long> met = new LinkedHashMap<>();
        for (Unplaced each : figures.unplaced()) {
            Subject.of(each.facility()).decided().ifPresent(subject -> met.merge(subject, each.records(), Long::sum));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        scope.job(() -> {
            met.entrySet().stream().limit(MOST).forEach(each -> facilities.keep(each.getKey(), each.getValue(), now));
            facilities.forget(now);
            return now;
        });
    }
}
