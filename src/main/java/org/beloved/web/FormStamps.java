package org.beloved.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.beloved.shared.Problem;
import org.beloved.walls.KeyedHash;
import org.springframework.stereotype.Component;

/**
 * When a form was shown, in a stamp that only this house can make. A machine fills a form in no time; a person takes a
 * few seconds.
 */
@Component
public class FormStamps {

    private static final String PURPOSE = "web.form.shown";
    private static final Duration LEAST = Duration.ofSeconds(3);
    private static final Duration MOST = Duration.ofHours(24);

    private final KeyedHash prints;
    private final InstantSource clock;

    FormStamps(KeyedHash prints, InstantSource clock) {
        this.prints = prints;
        this.clock = clock;
    }

    String now() {
        return at(clock.instant());
    }

    public String at(Instant shown) {
        String second = Long.toString(shown.getEpochSecond());
        return second + "." + prints.of(PURPOSE, second);
    }

    /** The same stamp as long as it is one of ours and not too old, so that nobody has to wait twice. */
    String keep(String stamp) {
        return age(stamp).compareTo(MOST) < 0 ? stamp : now();
    }

    /** Empty for a form that somebody had time to fill in. */
    Optional<Problem> problem(String stamp) {
        Duration age = age(stamp);
        if (age.compareTo(LEAST) < 0) {
            return Optional.of(Problem.overall("web.guard.quick"));
        }
        return age.compareTo(MOST) < 0 ? Optional.empty() : Optional.of(Problem.overall("web.guard.old"));
    }

    /** A stamp that is none of ours counts as too old. */
    private Duration age(String stamp) {
        return shown(stamp)
                .map(shown -> Duration.between(shown, clock.instant()))
                .orElse(MOST);
    }

    private Optional<Instant> shown(String stamp) {
        int dot = stamp.indexOf('.');
        if (dot < 1 || !prints.matches(PURPOSE, stamp.substring(0, dot), stamp.substring(dot + 1))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(stamp.substring(0, dot))));
        } catch (NumberFormatException | DateTimeException _) {
            return Optional.empty();
        }
    }
}
