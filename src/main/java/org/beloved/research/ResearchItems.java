package org.beloved.research;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beloved.research.Questionnaire.Entry;
import org.beloved.teams.Member;
import org.beloved.teams.Members;
import org.beloved.teams.Teams;
import org.beloved.web.OpenItems;
import org.beloved.web.RoadStep;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Questions somebody said they would look into, until they are answered. */
@Component
class ResearchItems implements OpenItems {

    private final Teams teams;
    private final Members members;
    private final Questionnaires questionnaires;

    ResearchItems(Teams teams, Members members, Questionnaires questionnaires) {
        this.teams = teams;
        this.members = members;
        this.questionnaires = questionnaires;
    }

    @Override
    public List<Item> of(RoadStep.Walk walk, Words words) {
        Map<UUID, String> atTheTable =
                members.of(walk.team()).stream().collect(Collectors.toMap(Member::id, Member::name));
        return questionnaires
                .of(walk.team(), teams.effort(walk.team(), walk.effort()).orElseThrow())
                .entries()
                .stream()
                .filter(Entry::isAssigned)
                .map(entry -> item(entry, atTheTable, walk, words))
                .toList();
    }

    /** Whoever left the team looks into nothing any more: the question waits for somebody else. */
    private static Item item(Entry entry, Map<UUID, String> atTheTable, RoadStep.Walk walk, Words words) {
        Assignment given = entry.assignment().orElseThrow();
        return Item.todo(
                entry.question().ask().in(words.language()),
                atTheTable.getOrDefault(given.member(), ""),
                Optional.of(given.due()),
                walk.path("research/" + entry.question().id()));
    }
}
