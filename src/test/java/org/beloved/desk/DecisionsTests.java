package org.beloved.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.beloved.RoomTest;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.SignedIn;
import org.beloved.accounts.Standing;
import org.beloved.web.Visitor;
import org.beloved.web.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** The list of decisions as a page, and where the desk's menu says one is. */
@RoomTest
class DecisionsTests {

    @Autowired
    Neighbors neighbors;

    @Autowired
    HandlerMethodReturnValueHandler drawing;

    @Test
    void whereNothingWasDecidedNothingIsThereToOpen() throws Exception {
        MockHttpServletResponse drawn = new MockHttpServletResponse();
        drawing.handleReturnValue(
                new DecisionsPage(List.of(), Map.of()),
                new MethodParameter(
                        DecisionsController.class.getDeclaredMethod("show", SignedIn.class, Words.class), -1),
                new ModelAndViewContainer(),
                new ServletWebRequest(new MockHttpServletRequest("GET", "/desk/decisions"), drawn));
        Document page = Jsoup.parse(drawn.getContentAsString());
        assertThat(page.select("h1").text()).isEqualTo("Nothing was decided yet");
        assertThat(page.select("main ol")).isEmpty();
        assertThat(page.select("main .lede").text()).doesNotContain("Open one");
        assertThat(page.select("main a.btn").attr("href")).isEqualTo("/desk");
    }

    @ParameterizedTest
    @CsvSource({
        "/desk, Desk, page",
        "/desk/teams, Desk, true",
        "/desk/decisions, Decisions, page",
        "/desk/evidence, Records, page",
        "/desk/evidence/facilities, Records, true"
    })
    void theMenuSaysInWhichPartOfTheDeskOneIs(String path, String entry, String how) {
        Visitor moderator = neighbors.signedIn(Standing.MODERATOR).visitor();
        var here = moderator.get(path).page().select("nav.nav [aria-current]");
        assertThat(here.eachText()).containsExactly(entry);
        assertThat(here.attr("aria-current")).isEqualTo(how);
    }
}
