package org.beloved.meetings.day;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beloved.meetings.Appointment;
import org.beloved.meetings.CountyClock;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.plan.Agendas;
import org.beloved.meetings.plan.Asks;
import org.beloved.meetings.plan.Part;
import org.beloved.meetings.plan.Person;
import org.beloved.meetings.plan.RoleSeat;
import org.beloved.meetings.plan.RoleSeats;
import org.beloved.meetings.plan.Roles;
import org.beloved.teams.Members;
import org.beloved.teams.Seat;
import org.beloved.toolkit.Kit;
import org.beloved.toolkit.Kits;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Lays the plan over the clock: which part it is, who speaks, what comes next; in the team's scope. */
@Component
class Courses {

    private final Agendas agendas;
    private final Asks asks;
    private final RoleSeats roleSeats;
    private final Members members;
    private final CountyClock clock;

    Courses(Agendas agendas, Asks asks, RoleSeats roleSeats, Members members, CountyClock clock) {
        this.agendas = agendas;
        this.asks = asks;
        this.roleSeats = roleSeats;
        this.members = members;
        this.clock = clock;
    }

    /** Empty unless the meeting is on, from an hour before its start to its planned end. */
    Optional<Course> of(Seat seat, Meeting meeting, Optional<Integer> leafed, Words words) {
        Instant now = clock.now();
        if (Phase.of(meeting, now) != Phase.NOW) {
            return Optional.empty();
        }
        List<Course.Stretch> parts = stretches(seat, meeting, words);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Course.at(parts, asks.of(meeting).words(), now, leafed, clock.zone(seat)));
    }

    /** Counted from when somebody said that it has begun, else from the hour that was agreed. */
    private List<Course.Stretch> stretches(Seat seat, Meeting meeting, Words words) {
        Kit kit = Kits.shipped().kit(seat.effort().kit());
        Roles roles = roleSeats.of(meeting, kit);
        Map<UUID, String> names = members.names(seat.teamId());
        List<Course.Stretch> stretches = new ArrayList<>();
        Instant from = meeting.heldAt()
                .or(() -> meeting.appointment().map(Appointment::start))
                .orElseThrow();
        for (Part part : agendas.of(meeting, kit).parts()) {
            Instant to = from.plus(Duration.ofMinutes(part.minutes()));
            stretches.add(new Course.Stretch(
                    stretches.size() + 1,
                    title(part, kit, words),
                    part.minutes(),
                    from,
                    to,
                    speaker(part, kit, roles, names, words),
                    mark(part)));
            from = to;
        }
        return stretches;
    }

    private static String title(Part part, Kit kit, Words words) {
        return part.title().isEmpty()
                ? kit.agenda().parts().stream()
                        .filter(each -> each.kind() == part.kind())
                        .findFirst()
                        .map(each -> each.title().in(words.language()))
                        .orElse("")
                : part.title();
    }

    private static Course.Speaker speaker(Part part, Kit kit, Roles roles, Map<UUID, String> names, Words words) {
        List<String> speaking = roles.of(part.role()).stream()
                .map(RoleSeat::person)
                .flatMap(Optional::stream)
                .map(person -> switch (person) {
                    case Person.OnTheTeam(UUID member) -> names.getOrDefault(member, "");
                    case Person.Guest(String name) -> name;
                })
                .filter(name -> !name.isEmpty())
                .toList();
        return new Course.Speaker(
                kit.roles().stream()
                        .filter(card -> card.kind() == part.role())
                        .findFirst()
                        .map(card -> card.name().in(words.language()))
                        .orElse(""),
                speaking.isEmpty() ? "" : words.list(speaking),
                speaking.isEmpty() ? "?" : initials(speaking.getFirst()));
    }

    private static String initials(String name) {
        return Arrays.stream(name.split("[\\s-]+"))
                .filter(part -> !part.isEmpty() && Character.isLetter(part.codePointAt(0)) && !part.endsWith("."))
                .limit(2)
                .map(part -> Character.toString(Character.toUpperCase(part.codePointAt(0))))
                .collect(Collectors.joining());
    }

    private static Course.Stretch.Mark mark(Part part) {
        if (part.isAsk()) {
            return Course.Stretch.Mark.ASK;
        }
        return part.isSilence() ? Course.Stretch.Mark.SILENCE : Course.Stretch.Mark.PLAIN;
    }
}
