package org.beloved.teams.groups;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beloved.web.RoadStep.State;
import org.beloved.web.Words;

/** Everything a team did to tell local groups: the groups, and what was said with each. */
record Outreach(List<Group> groups, List<Talk> talks) {

    List<Talk> with(Group group) {
        return talks.stream().filter(talk -> talk.group().equals(group.id())).toList();
    }

    Optional<Talk> latest(Group group) {
        return with(group).stream().max(Comparator.comparing(Talk::day));
    }

    long joining() {
        return groups.stream().filter(group -> group.joins() == Group.Joins.YES).count();
    }

    /** Groups somebody has spoken with. */
    long called() {
        Set<UUID> called = talks.stream().map(Talk::group).collect(Collectors.toSet());
        return groups.stream().filter(group -> called.contains(group.id())).count();
    }

    /** Done once somebody stands with the team; waiting while everybody was called and nobody has said yes. */
    State state() {
        if (joining() > 0) {
            return State.DONE;
        }
        return !groups.isEmpty() && called() == groups.size() ? State.WAITING : State.OPEN;
    }

    String sentence(Words words) {
        return words.sentence("teams.groups.step", "all", groups.size(), "called", called(), "joining", joining());
    }

    String action() {
        return groups.isEmpty() ? "teams.groups.step.add" : "teams.groups.step.call";
    }
}
