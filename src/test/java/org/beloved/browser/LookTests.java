package org.beloved.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.beloved.RoomTest;
import org.beloved.access.AccessMatrix;
import org.beloved.access.AccessMatrix.Row;
import org.beloved.access.Household;
import org.beloved.access.Households;
import org.beloved.web.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page of the house, as whoever sees most of it sees it, and every form with something to mend. */
@RoomTest
class LookTests {

    /** Words do not depend on colors: these two meet every word, every color and both layouts. */
    private static final List<Setting> BY_DAY_AND_BY_NIGHT = List.of(
            Setting.desk().in(Language.ENGLISH),
            Setting.phone().in(Language.SPANISH).dark());

    private final AccessMatrix matrix = AccessMatrix.checkedIn();

    @Autowired
    Households households;

    @Autowired
    Browsers browsers;

    /**
     * Every page in both settings. To keep within the time, each form with something to mend is seen in one of them, by
     * turns, and so is each page's contrast measured: the pages share their colors. The long loops leave nothing out.
     */
    @Test
    void everyPageIsFreeOfBarriersFitsThePhoneAndKeepsToItself() {
        lookAtAll(BY_DAY_AND_BY_NIGHT, LookTests::isItsTurn, 40);
    }

    private static boolean isItsTurn(Setting setting, Row row) {
        int turn = Math.floorMod(row.route().toString().hashCode(), BY_DAY_AND_BY_NIGHT.size());
        return turn == BY_DAY_AND_BY_NIGHT.indexOf(setting);
    }

    @Test
    @Tag("deep")
    void soItIsInEverySetting() {
        lookAtAll(
                Stream.of(Language.values())
                        .flatMap(language -> Stream.of(
                                Setting.phone().in(language), Setting.desk().in(language)))
                        .flatMap(setting -> Stream.of(setting, setting.dark()))
                        .toList(),
                (_, _) -> true,
                8 * 40);
    }

    private void lookAtAll(List<Setting> settings, BiPredicate<Setting, Row> wanted, int leastForms) {
        List<Look> looks = settings.parallelStream()
                .map(setting -> lookAtAll(setting, row -> wanted.test(setting, row)))
                .toList();
        assertThat(looks.stream().flatMap(look -> look.wrong().stream())).isEmpty();
        assertThat(looks).allSatisfy(look -> {
            assertThat(look.pages()).as("pages seen").isGreaterThan(75);
            assertThat(look.pieces()).containsExactly("GET /workspace/{team}/day/notes");
        });
        assertThat(looks.stream().mapToInt(Look::forms).sum()).as("forms seen").isGreaterThan(leastForms);
    }

    private Look lookAtAll(Setting setting, Predicate<Row> wanted) {
        Household household = households.settle();
        try (Look look = new Look(browsers, household, setting, wanted, wanted)) {
            matrix.rows().forEach(row -> look.at(row, households.address(row.route(), household)));
            return look;
        }
    }

    /** The checks themselves: each must find what is wrong. */
    @Test
    void aPageThatIsWrongIsFoundOut() {
        try (Window window = browsers.open(Setting.phone().in(Language.ENGLISH))) {
            window.go("/");
            assertThat(window.axe()).isEmpty();
            assertThat(window.sticksOut()).isEmpty();
            assertThat(window.kept()).isEmpty();
            window.page().evaluate("""
                    () => {
                      localStorage.setItem('note', 'x');
                      document.querySelector('main').innerHTML +=
                        '<img src="https://elsewhere.example/p.png" width="900" height="10"><input name="bare">';
                    }
                    """);
            window.page().waitForCondition(() -> !window.peek().isEmpty());
            assertThat(window.axe()).anyMatch(each -> each.startsWith("axe image-alt"));
            assertThat(window.axe()).anyMatch(each -> each.startsWith("axe label"));
            assertThat(window.sticksOut()).anyMatch(each -> each.contains("elsewhere.example"));
            assertThat(window.kept()).isEqualTo(List.of("local storage: note"));
            assertThat(window.complaints()).anyMatch(each -> each.contains("Content Security Policy"));
        }
    }
}
