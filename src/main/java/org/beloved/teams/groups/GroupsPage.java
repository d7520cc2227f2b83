package org.beloved.teams.groups;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.beloved.places.PlaceWords;
import org.beloved.places.Places;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/** The call sheet: whom we tell, who spoke, what they answer. */
record GroupsPage(Seat seat, LocalDate today, Outreach outreach, Map<UUID, String> names, Form form) implements Page {

    String heading(Words words) {
        return words.sentence(
                "teams.groups.heading",
                "all",
                outreach.groups().size(),
                "called",
                outreach.called(),
                "joining",
                outreach.joining());
    }

    /** What the caller says first; the rest is listening. */
    String say(Words words) {
        return words.say(
                "teams.groups.say.what",
                "name",
                seat.member().outwardName().orElse(words.say("teams.groups.say.nobody")),
                "team",
                seat.team().name(),
                "county",
                new PlaceWords(words)
                        .name(Places.shipped().county(seat.effort().place()).orElseThrow()));
    }

    String path(Group group) {
        return seat.path("groups/" + group.id());
    }

    String last(Group group, Words words) {
        return outreach.latest(group)
                .map(talk -> words.say(
                        "teams.groups.last",
                        "name",
                        names.getOrDefault(talk.by(), ""),
                        "date",
                        words.date(talk.day(), today)))
                .orElseGet(() -> words.say("teams.groups.never"));
    }

    static String tag(Group group) {
        return group.joins() == Group.Joins.YES ? "done" : "";
    }

    static Map<String, String> kinds(Words words) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Group.Kind kind : Group.Kind.values()) {
            texts.put(kind.name(), words.say("teams.groups.kind." + kind));
        }
        return texts;
    }

    @Override
    public int step() {
        return 2;
    }

    @Override
    public String template() {
        return "teams/groups/list";
    }

    @Override
    public String title(Words words) {
        return words.say("teams.groups.title");
    }

    @Override
    public Frame frame() {
        return seat.frame();
    }

    @Override
    public HttpStatus status() {
        return form.status();
    }
}
