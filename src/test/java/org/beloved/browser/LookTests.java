package org.beloved.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beloved.RoomTest;
import org.beloved.access.AccessMatrix;
import org.beloved.access.AccessMatrix.Row;
import org.beloved.access.Household;
import org.beloved.access.Households;
import org.beloved.web.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page of the house, as whoever sees most of it sees it. */
@RoomTest
@Tag("deep")
class LookTests {

    private final AccessMatrix matrix = AccessMatrix.checkedIn();

    @Autowired
    Households households;

    @Autowired
    Browsers browsers;

    @Test
    void everyPageIsFreeOfBarriersFitsThePhoneAndKeepsToItself() {
        Household household = households.settle();
        Look look = new Look(browsers, household);
        for (Row row : matrix.pages()) {
            look.at(row, row.isNowhere() ? 404 : 200, households.address(row.route(), household));
        }
        assertThat(look.wrong()).isEmpty();
        assertThat(look.pages()).as("pages seen").isGreaterThan(20);
    }

    @Test
    void everyFormWithSomethingToMendIsToo() {
        Look look = new Look(browsers, households.settle());
        int forms = 0;
        for (Row row : matrix.rows()) {
            if (row.route().method().equals("POST") && row.statuses().containsValue(422)) {
                Household household = households.settle();
                Look one = new Look(browsers, household);
                one.at(row, 422, households.address(row.route(), household));
                look.wrong().addAll(one.wrong());
                forms += one.pages();
            }
        }
        assertThat(look.wrong()).isEmpty();
        assertThat(forms).as("forms seen").isGreaterThanOrEqualTo(8);
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
