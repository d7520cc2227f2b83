package org.beloved.teams;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beloved.web.Form;
import org.beloved.web.Words;

/**
 * The people of a team.
 *
 * @param link a link just made, shown this once; or one of the two marks below
 */
record PeoplePage(Seat seat, List<Member> members, List<Invitation> invitations, Form form, String link)
        implements FormPage {

    static final String NO_LINK = "";
    static final String LINK_MADE_BEFORE = "again";

    boolean hasNewLink() {
        return link.startsWith("http");
    }

    boolean linkWasMadeBefore() {
        return link.equals(LINK_MADE_BEFORE);
    }

    String heading(Words words) {
        return words.sentence(
                "teams.people.heading", "count", roster().atTheTable().size());
    }

    Roster roster() {
        return new Roster(members);
    }

    /** What a lead may make of somebody, as one button: a member leads, a lead steps back, an adviser takes a seat. */
    Role next(Member member) {
        return switch (member.role()) {
            case MEMBER -> Role.LEAD;
            case LEAD, ADVISER -> Role.MEMBER;
        };
    }

    /** The signed-in person's own line, as typed or as kept. */
    Form own() {
        if (form.typed().containsKey("your-name")) {
            return form;
        }
        Member me = me();
        return Form.filled(Map.of(
                "your-name",
                me.name(),
                "appears",
                me.appearance().name(),
                "organization",
                me.organization(),
                "version",
                Integer.toString(me.version())));
    }

    /** The signed-in person as kept. */
    Member me() {
        return members.stream()
                .filter(member -> member.id().equals(seat.member().id()))
                .findFirst()
                .orElse(seat.member());
    }

    static Map<String, String> appearances(Words words) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Appearance appearance : Appearance.values()) {
            texts.put(appearance.name(), words.say("teams.appears." + appearance));
        }
        return texts;
    }

    static Map<String, String> roles(Words words) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(Role.MEMBER.name(), words.say("teams.role.MEMBER"));
        texts.put(Role.LEAD.name(), words.say("teams.role.LEAD"));
        texts.put(Role.ADVISER.name(), words.say("teams.role.ADVISER"));
        return texts;
    }

    @Override
    public int step() {
        return 1;
    }

    @Override
    public String template() {
        return "teams/people";
    }

    @Override
    public String title(Words words) {
        return words.say("teams.people.title");
    }
}
