package org.beloved.web.about;

import static org.assertj.core.api.Assertions.assertThat;

import org.beloved.RoomTest;
import org.beloved.web.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The license gives everybody who uses a site a right to its source: the page says how. */
@RoomTest
class AboutPageTests {

    @Autowired
    Environment house;

    @Test
    void itSaysHowToGetTheSourceWhenTheOperatorNamedNoPlace() {
        var source = Visitor.at(house).get("/about").page().select("#source");
        assertThat(source.text()).contains("Affero").contains("Ask the person who runs this site for it");
        assertThat(source.select("a").eachAttr("href")).containsExactly("https://www.gnu.org/licenses/agpl-3.0.html");
    }

    @Test
    void aNamedPlaceIsLinked() {
        assertThat(new AboutController("https://example.org/source").show())
                .isEqualTo(new AboutPage("https://example.org/source"));
        assertThat(new AboutPage("https://example.org/source").hasSource()).isTrue();
        assertThat(new AboutPage("").hasSource()).isFalse();
    }
}
