package org.beloved.teams.groups;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.beloved.web.Form;
import org.beloved.web.SafetyCheck;
import org.beloved.web.Typed;

/** A group as typed. */
record GroupForm(Optional<Group> group, Form form) {

    /** A new group has not been asked: it has not joined yet. */
    static GroupForm added(Form form) {
        Typed typed = new Typed(form);
        return read(typed, UUID.randomUUID(), Optional.of(Group.Joins.NOT_YET));
    }

    static GroupForm changed(Form form, UUID id) {
        Typed typed = new Typed(form);
        return read(typed, id, typed.choice("joins", Group.Joins.class, "teams.groups.joins.missing"));
    }

    private static GroupForm read(Typed typed, UUID id, Optional<Group.Joins> joins) {
        Form form = typed.form();
        String name = typed.required("name", "teams.groups.name.missing", 120);
        Optional<Group.Kind> kind = typed.choice("kind", Group.Kind.class, "teams.groups.kind.missing");
        String network = typed.optional("network", 120);
        typed.mend(SafetyCheck.look(form, "name", "network"));
        if (!typed.isGood()) {
            return new GroupForm(Optional.empty(), typed.form());
        }
        return new GroupForm(
                Optional.of(new Group(id, name, kind.orElseThrow(), network, joins.orElseThrow(), version(form))),
                form);
    }

    /** A version that is no number is an old one: the person then sees both texts. */
    private static int version(Form form) {
        String typed = form.value("version");
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }

    static Form kept(Group group) {
        return Form.filled(Map.of(
                "name", group.name(),
                "kind", group.kind().name(),
                "network", group.network(),
                "joins", group.joins().name(),
                "version", Integer.toString(group.version())));
    }
}
