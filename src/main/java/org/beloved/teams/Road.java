package org.beloved.teams;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.beloved.web.OpenItems;
import org.beloved.web.RoadNews;
import org.beloved.web.RoadPanel;
import org.beloved.web.RoadStep;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Puts an effort's road together from what the rooms know of it. */
@Component
class Road {

    private static final int STEPS = 9;

    private final Members members;
    private final Map<Integer, RoadStep> steps = new HashMap<>();
    private final List<RoadNews> news;
    private final List<RoadPanel> panels;
    private final List<SeatNotes> notes;
    private final List<OpenItems> open;

    Road(
            Members members,
            List<RoadStep> steps,
            List<RoadNews> news,
            List<RoadPanel> panels,
            List<SeatNotes> notes,
            List<OpenItems> open) {
        this.members = members;
        steps.forEach(step -> this.steps.put(step.number(), step));
        this.news =
                news.stream().sorted(Comparator.comparingInt(RoadNews::order)).toList();
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(RoadPanel::order))
                .toList();
        this.notes = notes;
        this.open = open;
    }

    /** In the team's scope. */
    RoadPage page(Seat seat, LocalDate today, Words words) {
        RoadStep.Walk walk = seat.walk(today);
        RoadNews.Headline headline = news.stream()
                .map(room -> room.headline(walk, words))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new RoadNews.Headline(words.say("teams.road.heading"), ""));
        List<RoadPage.Stop> stops = stops(walk, headline.pressing(), words);
        return new RoadPage(
                seat, today, headline, stops, table(seat, walk, words), drawn(walk, words), stillOpen(walk, words));
    }

    /** The step to take now is the one that the news presses on while it is open, else the first that is open. */
    private List<RoadPage.Stop> stops(RoadStep.Walk walk, int pressing, Words words) {
        List<RoadStep.Standing> standings = IntStream.rangeClosed(1, STEPS)
                .mapToObj(number -> standing(number, walk, words))
                .toList();
        int now = IntStream.concat(IntStream.of(pressing), IntStream.rangeClosed(1, STEPS))
                .filter(number -> number > 0 && standings.get(number - 1).state() == RoadStep.State.OPEN)
                .findFirst()
                .orElse(0);
        return IntStream.rangeClosed(1, STEPS)
                .mapToObj(number -> new RoadPage.Stop(number, standings.get(number - 1), number == now))
                .toList();
    }

    private RoadStep.Standing standing(int number, RoadStep.Walk walk, Words words) {
        RoadStep step = steps.get(number);
        return step == null
                ? new RoadStep.Standing(RoadStep.State.LATER, words.say("web.step." + number + ".what"), "", "")
                : step.standing(walk, words);
    }

    private RoadPage.Table table(Seat seat, RoadStep.Walk walk, Words words) {
        Map<UUID, String> under = new HashMap<>();
        notes.forEach(room -> under.putAll(room.of(walk, words)));
        return new RoadPage.Table(
                members.of(seat.teamId()).stream()
                        .filter(member -> member.role().sitsAtTheTable())
                        .toList(),
                under);
    }

    private StillOpen stillOpen(RoadStep.Walk walk, Words words) {
        return StillOpen.of(
                open.stream().flatMap(room -> room.of(walk, words).stream()).toList(), walk.today());
    }

    private RoadPage.Panels drawn(RoadStep.Walk walk, Words words) {
        List<Content> beside = new ArrayList<>();
        List<Content> below = new ArrayList<>();
        for (RoadPanel panel : panels) {
            panel.draw(walk, words).ifPresent(panel.isBeside() ? beside::add : below::add);
        }
        return new RoadPage.Panels(beside, below);
    }
}
