package org.beloved.meetings.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.beloved.teams.Member;
import org.beloved.web.Words;

/**
 * The people of a team as a plan shows them.
 *
 * @param names what everybody who is or was on the team is called
 */
record People(List<Member> members, Map<UUID, String> names) {

    String name(Person person, Words words) {
        return switch (person) {
            case Person.OnTheTeam(UUID member) -> name(member, words);
            case Person.Guest(String name) -> name;
        };
    }

    String name(UUID member, Words words) {
        return names.getOrDefault(member, words.say("meetings.somebody"));
    }

    String name(Optional<UUID> member, Words words) {
        return member.map(id -> name(id, words)).orElseGet(() -> words.say("meetings.plan.nobody"));
    }

    /** What is drawn on a seat; a guest's is their first letter. */
    String initials(Person person) {
        return switch (person) {
            case Person.OnTheTeam(UUID id) ->
                members.stream()
                        .filter(member -> member.id().equals(id))
                        .map(Member::initials)
                        .findFirst()
                        .orElse("–");
            case Person.Guest(String name) -> name.substring(0, 1);
        };
    }

    boolean has(UUID id) {
        return members.stream().anyMatch(member -> member.id().equals(id));
    }

    /** Those at the table, for a choice; {@code nobody} is the first one where that can be chosen. */
    Map<String, String> options(String nobody) {
        Map<String, String> options = new LinkedHashMap<>();
        if (!nobody.isEmpty()) {
            options.put("", nobody);
        }
        members.stream()
                .filter(member -> member.role().sitsAtTheTable())
                .forEach(member -> options.put(member.id().toString(), member.name()));
        return options;
    }
}
