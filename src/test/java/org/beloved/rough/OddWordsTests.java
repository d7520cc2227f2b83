package org.beloved.rough;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beloved.RoomTest;
import org.beloved.access.AccessMatrix;
import org.beloved.access.AccessMatrix.Row;
import org.beloved.access.Households;
import org.beloved.access.Who;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A team that writes odd words into everything it can, and then opens every page, paper and file it has. */
@RoomTest
class OddWordsTests {

    /** After one of these a name reads as another one, on the whole line. */
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    @Autowired
    Scenes scenes;

    @Autowired
    KnownForms forms;

    @Autowired
    Households households;

    @Test
    void oddWordsComeBackAsWordsEverywhere() {
        Scene scene = scenes.set(Season.MEETING_NOW, Who.LEAD);
        List<String> wrong = new ArrayList<>();
        int taken = 0;
        List<Row> matrix = AccessMatrix.checkedIn().rows();
        for (Row row : matrix) {
            if (row.route().method().equals("POST") && row.route().isOfATeam() && onlyWrites(row)) {
                Optional<ShownForm> form = forms.form(row.route(), scene);
                if (form.isPresent()) {
                    Typing odd = Filler.fill(form.get(), "Something").everywhereButDays(Oddities.PASTED);
                    Wire.Reply reply = scene.wire().post(form.get().action(), odd);
                    InWords.trouble(reply).ifPresent(trouble -> wrong.add(row.route() + ": " + trouble));
                    taken += reply.status() == 303 ? 1 : 0;
                }
            }
        }
        int shown = 0;
        for (Row row : matrix) {
            if (row.route().method().equals("GET") && row.route().isOfATeam()) {
                Wire.Reply reply = scene.wire().get(households.address(row.route(), scene.household()));
                InWords.trouble(reply).ifPresent(trouble -> wrong.add(row.route() + ": " + trouble));
                if (reply.isHtml() && TURNING.matcher(reply.body()).find()) {
                    wrong.add(row.route() + ": shows letters turned around");
                }
                shown += reply.body().contains(Oddities.MARK) ? 1 : 0;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(taken).as("forms that took odd words").isGreaterThan(15);
        assertThat(shown).as("pages that show odd words").isGreaterThan(15);
    }

    /** What takes a thing away would leave less to see. */
    private static boolean onlyWrites(Row row) {
        return !row.route().pattern().matches(".*(removal|departure|withdrawal|dropping|cancellation|closing)$");
    }
}
