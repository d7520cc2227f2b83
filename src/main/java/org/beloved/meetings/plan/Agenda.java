package org.beloved.meetings.plan;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.meetings.Change;

/**
 * The parts of a meeting in their order.
 *
 * @param version 0 while the kit's agenda holds unchanged
 */
public record Agenda(List<Part> parts, int version) {

    public static final int MOST_PARTS = 15;

    public Agenda {
        parts = List.copyOf(parts);
    }

    /** A part with the hours in which it is planned. */
    public record Timed(Part part, LocalTime from, LocalTime to) {}

    /**
     * Where a running meeting is.
     *
     * @param left planned time left in this part
     */
    public record Now(Part part, Duration left) {}

    public int minutes() {
        return parts.stream().mapToInt(Part::minutes).sum();
    }

    /** Minutes planned beyond the time given; 0 when it fits. */
    public int over(int given) {
        return Math.max(0, minutes() - given);
    }

    /** Minutes given and not planned; 0 when all are. */
    public int spare(int given) {
        return Math.max(0, given - minutes());
    }

    public List<Timed> from(LocalTime start) {
        List<Timed> timed = new ArrayList<>();
        LocalTime at = start;
        for (Part part : parts) {
            LocalTime end = at.plusMinutes(part.minutes());
            timed.add(new Timed(part, at, end));
            at = end;
        }
        return timed;
    }

    /** The part planned for that moment after the start; empty before it and after the last part. */
    public Optional<Now> at(Duration sinceStart) {
        Duration end = Duration.ZERO;
        for (Part part : parts) {
            end = end.plusMinutes(part.minutes());
            if (!sinceStart.isNegative() && sinceStart.compareTo(end) < 0) {
                return Optional.of(new Now(part, end.minus(sinceStart)));
            }
        }
        return Optional.empty();
    }

    public Optional<Part> part(UUID id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst();
    }

    /** One place earlier or later; at either end it stays where it is. */
    Agenda moved(UUID id, int places) {
        List<Part> order = new ArrayList<>(parts);
        for (int i = 0; i < order.size(); i++) {
            int target = i + places;
            if (order.get(i).id().equals(id) && target >= 0 && target < order.size()) {
                Collections.swap(order, i, target);
                break;
            }
        }
        return new Agenda(order, version);
    }

    /** The ask stays: a meeting without it is a visit. */
    Change<Agenda> without(UUID id) {
        if (part(id).filter(Part::isAsk).isPresent()) {
            return Change.refused("", "ask-stays");
        }
        return Change.done(
                new Agenda(parts.stream().filter(part -> !part.id().equals(id)).toList(), version));
    }

    Change<Agenda> with(Part added) {
        if (parts.size() >= MOST_PARTS) {
            return Change.refused("", "too-many-parts");
        }
        List<Part> more = new ArrayList<>(parts);
        more.add(added);
        return Change.done(new Agenda(more, version));
    }

    Agenda withParts(List<Part> changed) {
        return new Agenda(changed, version);
    }
}
