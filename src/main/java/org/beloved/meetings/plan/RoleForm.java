package org.beloved.meetings.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.beloved.meetings.Change;
import org.beloved.shared.Problem;
import org.beloved.web.Form;
import org.beloved.web.SafetyCheck;
import org.beloved.web.Typed;
import org.springframework.util.LinkedMultiValueMap;

/** A role as typed: the role as it would be, or what is to mend. */
final class RoleForm {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_WHAT = 200;

    private final Form form;
    private final Typed typed;
    private final People people;
    private final LocalDate today;

    RoleForm(Form form, People people, LocalDate today) {
        this.form = form;
        this.typed = new Typed(form);
        this.people = people;
        this.today = today;
    }

    /** Empty when something is to mend. */
    Optional<RoleSeat> read(RoleSeat before) {
        String what = typed.optional("what", LONGEST_WHAT);
        typed.mend(SafetyCheck.look(form, "what", "guest"));
        Optional<Person> person = person("person", "guest");
        Optional<LocalDate> yes = form.value("yes").isEmpty() ? Optional.empty() : typed.pastDay("yes", "", today);
        if (!typed.isGood()) {
            return Optional.empty();
        }
        RoleSeat blank =
                new RoleSeat(before.slot(), what, Optional.empty(), Optional.empty(), Optional.empty(), form.version());
        Change<RoleSeat> change = person.map(blank::ask).orElseGet(() -> done(blank));
        if (yes.isPresent()) {
            change = then(change, seat -> seat.sayYes(yes.get()));
        }
        Optional<Person> standIn = person("stand-in", "");
        if (standIn.isPresent()) {
            change = then(change, seat -> seat.standBy(standIn.get()));
        }
        return change.fold(Optional::of, (Problem why) -> {
            typed.mend(why);
            return Optional.empty();
        });
    }

    Form toMend() {
        return typed.form();
    }

    private static Change<RoleSeat> done(RoleSeat seat) {
        return new Change.Done<>(seat);
    }

    private static Change<RoleSeat> then(Change<RoleSeat> first, Function<RoleSeat, Change<RoleSeat>> next) {
        return first.fold(next, _ -> first);
    }

    /** A name typed beside the list counts: whoever types one means a guest. */
    private Optional<Person> person(String field, String guestField) {
        String guest = guestField.isEmpty() ? "" : typed.optional(guestField, LONGEST_NAME);
        if (!guest.isEmpty()) {
            return Optional.of(new Person.Guest(guest));
        }
        return typed.id(field).filter(people::has).map(Person.OnTheTeam::new);
    }

    static Form filled(RoleSeat role) {
        LinkedMultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        values.add("what", role.what());
        values.add("person", id(role.person()));
        values.add("guest", guest(role.person()));
        values.add("yes", role.saidYes().map(LocalDate::toString).orElse(""));
        values.add("stand-in", id(role.standIn()));
        values.add("version", Integer.toString(role.version()));
        return Form.of(values);
    }

    private static String id(Optional<Person> person) {
        return person.flatMap(Person::memberId).map(UUID::toString).orElse("");
    }

    private static String guest(Optional<Person> person) {
        return person.isPresent() && person.get() instanceof Person.Guest(String name) ? name : "";
    }
}
