package org.beloved.rough;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.beloved.access.AccessMatrix.Row;
import org.beloved.access.Households;

/** Somebody at one address of the house who sends one odd thing after another. */
final class Visit {

    private final Row row;
    private final KnownForms forms;
    private final Scene scene;
    private final Wire wire;
    private final Set<String> wrong = new LinkedHashSet<>();
    private final String address;
    private Typing good;
    private int sent;
    private int taken;

    Visit(Row row, KnownForms forms, Households households) {
        this.row = row;
        this.forms = forms;
        this.scene = forms.scene(row);
        this.wire = scene.wire();
        Optional<ShownForm> form = forms.form(row.route(), scene);
        this.address = form.map(ShownForm::action).orElseGet(() -> households.address(row.route(), scene.household()));
        this.good = form.map(shown -> Filler.fill(shown, "Something to say"))
                .orElseGet(() -> Filler.guessed("Something to say"));
    }

    /** Sends it; what was taken is looked at where the answer leads. */
    void send(Spoiling spoiling) {
        sent++;
        if (good.has("once")) {
            good = good.with("once", UUID.randomUUID().toString());
        }
        Wire.Reply reply = ask(spoiling);
        if (reply.status() == 303 && !reply.header("Location").startsWith("/sign-in")) {
            taken++;
            check(spoiling.name() + ", then " + reply.header("Location"), wire.get(reply.header("Location")));
            renew();
        }
    }

    private Wire.Reply ask(Spoiling spoiling) {
        Wire.Reply reply = wire.send(spoiling.way().spoil(wire, address, good));
        check(spoiling.name(), reply);
        return reply;
    }

    private void check(String what, Wire.Reply reply) {
        InWords.trouble(reply).ifPresent(trouble -> wrong.add(row.route() + ": " + what + ": " + trouble));
    }

    /** The version has moved on. */
    private void renew() {
        if (good.has("version")) {
            forms.form(row.route(), scene).ifPresent(form -> good = Filler.fill(form, "Something to say"));
        }
    }

    int sent() {
        return sent;
    }

    int taken() {
        return taken;
    }

    List<String> wrong() {
        return new ArrayList<>(wrong);
    }
}
