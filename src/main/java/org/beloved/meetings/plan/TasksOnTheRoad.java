package org.beloved.meetings.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.beloved.meetings.CountyClock;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.Meetings;
import org.beloved.teams.Members;
import org.beloved.teams.Teams;
import org.beloved.toolkit.Kit;
import org.beloved.toolkit.Kits;
import org.beloved.web.OpenItems;
import org.beloved.web.RoadStep;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** What is to do before the day, while the day is ahead. */
@Component
class TasksOnTheRoad implements OpenItems {

    private final Meetings meetings;
    private final Teams teams;
    private final Kits kits;
    private final PlanTasks tasks;
    private final Members members;
    private final CountyClock clock;

    TasksOnTheRoad(Meetings meetings, Teams teams, Kits kits, PlanTasks tasks, Members members, CountyClock clock) {
        this.meetings = meetings;
        this.teams = teams;
        this.kits = kits;
        this.tasks = tasks;
        this.members = members;
        this.clock = clock;
    }

    @Override
    public List<Item> of(RoadStep.Walk walk, Words words) {
        return meetings.current(walk.team(), walk.effort())
                .filter(meeting -> meeting.isAheadAt(clock.now()))
                .map(meeting -> open(meeting, walk, words))
                .orElse(List.of());
    }

    private List<Item> open(Meeting meeting, RoadStep.Walk walk, Words words) {
        Kit kit =
                kits.kit(teams.effort(walk.team(), walk.effort()).orElseThrow().kit());
        Map<UUID, String> names = members.names(walk.team());
        return tasks.of(meeting, kit, words.language()).stream()
                .filter(task -> !task.isDone())
                .map(task -> Item.todo(
                        task.text(),
                        task.owner().map(names::get).orElse(""),
                        task.due(),
                        walk.path("plan") + "#before"))
                .toList();
    }
}
