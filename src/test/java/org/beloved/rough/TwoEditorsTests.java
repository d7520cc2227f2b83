package org.beloved.rough;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.beloved.Crowd;
import org.beloved.RoomTest;
import org.beloved.access.AccessMatrix;
import org.beloved.access.AccessMatrix.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Wherever a standing text can be changed, whoever saves second on an older page sees both texts and loses none. */
@RoomTest
class TwoEditorsTests {

    private static final String STANDING = "What stood before";
    private static final String FIRST = "What Ruth wrote";
    private static final String SECOND = "What Amina wrote";

    /** One short line with the address for answers: whoever writes last is right. */
    private static final Set<String> LAST_IS_RIGHT = Set.of("POST /workspace/{team}/request/contact");

    @Autowired
    KnownForms forms;

    /** What came of one address. */
    private record Outcome(String address, boolean edits, List<String> wrong) {}

    @Test
    void whoeverSavesSecondSeesBothTextsAndLosesNone() {
        List<Row> rows = AccessMatrix.checkedIn().rows().stream()
                .filter(row ->
                        row.route().method().equals("POST") && row.route().isOfATeam())
                .filter(row -> !LAST_IS_RIGHT.contains(row.route().toString()))
                .toList();
        List<Outcome> outcomes = Crowd.each(rows, this::edited);
        assertThat(outcomes.stream().flatMap(outcome -> outcome.wrong().stream()))
                .isEmpty();
        assertThat(outcomes.stream().filter(Outcome::edits).map(Outcome::address))
                .as("addresses where a standing text is changed")
                .hasSizeGreaterThan(12)
                .contains(
                        "POST /workspace/{team}/settings",
                        "POST /workspace/{team}/mix",
                        "POST /workspace/{team}/people/{member}");
    }

    private Outcome edited(Row row) {
        Scene scene = forms.scene(row);
        Outcome outcome = new Outcome(row.route().toString(), false, new ArrayList<>());
        Optional<ShownForm> before = forms.ownForm(row.route(), scene);
        if (before.isEmpty() || !taken(scene, before.get(), STANDING)) {
            return outcome;
        }
        Optional<ShownForm> standing = forms.ownForm(row.route(), scene).filter(form -> form.holds(STANDING));
        if (standing.isEmpty()) {
            return outcome;
        }
        if (!standing.get().has("version")) {
            outcome.wrong().add(outcome.address() + " changes a standing text without a version");
        } else {
            overtake(row, scene, standing.get(), outcome.wrong());
        }
        return new Outcome(outcome.address(), true, outcome.wrong());
    }

    private void overtake(Row row, Scene scene, ShownForm open, List<String> wrong) {
        if (!taken(scene, open, FIRST)) {
            wrong.add(row.route() + " does not take the first text");
            return;
        }
        Wire.Reply late = scene.wire().post(open.action(), filled(open, SECOND));
        if (late.status() != 409) {
            wrong.add(row.route() + " answers the second editor with " + late.status());
            return;
        }
        Optional<ShownForm> again = ShownForm.on(late.page()).stream()
                .filter(form -> form.action().equals(open.action()) && form.holds(SECOND))
                .findFirst();
        if (again.isEmpty()) {
            wrong.add(row.route() + " lost what the second editor typed");
        } else if (!late.page().select("main").text().contains(FIRST)) {
            wrong.add(row.route() + " does not show what stands now");
        } else if (!taken(scene, again.get(), SECOND)) {
            wrong.add(row.route() + " does not let the second editor save after a look");
        } else if (forms.ownForm(row.route(), scene)
                .filter(form -> form.holds(SECOND))
                .isEmpty()) {
            wrong.add(row.route() + " did not keep what was saved after a look");
        }
    }

    private static boolean taken(Scene scene, ShownForm form, String text) {
        Wire.Reply reply = scene.wire().post(form.action(), filled(form, text));
        return reply.status() == 303 && !reply.header("Location").startsWith("/sign-in");
    }

    /** Each of the two was shown a form of their own. */
    private static Typing filled(ShownForm form, String text) {
        Typing typing = Filler.fill(form, text).everywhereButDays(text);
        return typing.has("once") ? typing.with("once", UUID.randomUUID().toString()) : typing;
    }
}
