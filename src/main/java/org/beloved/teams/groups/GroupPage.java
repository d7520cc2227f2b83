package org.beloved.teams.groups;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.beloved.teams.FormPage;
import org.beloved.teams.Member;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.Words;

/** One group: who they are, whether they join, what was said. */
record GroupPage(Seat seat, LocalDate today, Group group, Known known, Form form) implements FormPage {

    /** What was said, and who of the team may have said it. */
    record Known(List<Talk> talks, List<Member> members, Map<UUID, String> names) {}

    /** What was typed stays in the form; saving again means it, so the form now carries the newer version. */
    GroupPage overtaken(Form typed) {
        return new GroupPage(seat, today, group, known, typed.overtaken(group.version()));
    }

    Form facts() {
        return form.typed().containsKey("kind") || form.typed().containsKey("joins") ? form : GroupForm.kept(group);
    }

    boolean isTalking() {
        return form.typed().containsKey("said") || form.problem("said").isPresent();
    }

    String path(String page) {
        return seat.path("groups/" + group.id() + page);
    }

    String name(UUID member) {
        return known.names().getOrDefault(member, "");
    }

    static Map<String, String> joins(Words words) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Group.Joins joins : Group.Joins.values()) {
            texts.put(joins.name(), words.say("teams.groups.joins." + joins));
        }
        return texts;
    }

    Map<String, String> speakers() {
        Map<String, String> texts = new LinkedHashMap<>();
        known.members().forEach(member -> texts.put(member.id().toString(), member.name()));
        return texts;
    }

    @Override
    public String template() {
        return "teams/groups/show";
    }

    @Override
    public String title(Words words) {
        return words.say("teams.groups.title");
    }
}
