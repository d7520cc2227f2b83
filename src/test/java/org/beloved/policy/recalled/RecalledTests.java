package org.beloved.policy.recalled;

import static org.assertj.core.api.Assertions.assertThat;

import org.beloved.RoomTest;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Standing;
import org.beloved.policy.OffenseTable;
import org.beloved.policy.PolicyBook;
import org.beloved.web.Language;
import org.beloved.web.Phrasebook;
import org.beloved.web.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is known from memory only is listed for moderators, and every public page it leads to says so. */
@RoomTest
class RecalledTests {

    @Autowired
    Neighbors neighbors;

    @Autowired
    Phrasebook phrasebook;

    @Autowired
    PolicyBook book;

    @Autowired
    OffenseTable offenses;

    @Test
    void theDeskListsEveryRecalledClauseAndStateRow() {
        Visitor moderator = neighbors.signedIn(Standing.MODERATOR).visitor();
        var desk = moderator.get("/desk").page();
        // As marked in the shipped files: ten clauses and five dates; 27 rules of states and 22 operators.
        assertThat(desk.select("#recalled-clauses li")).hasSize(15);
        assertThat(desk.select("#recalled-states li")).hasSize(49);
        assertThat(desk.select("#recalled-clauses").text()).contains("Santa Clara County", "New Jersey", "Look at:");
        assertThat(desk.select("#recalled-states").text()).contains("Alabama", "HB 56 (2011)");
        assertThat(moderator
                        .get("/desk?lang=es")
                        .page()
                        .select("#recalled-states")
                        .text())
                .contains("Miren:");
    }

    @Test
    void eachStateRowIsShownAsNotVerifiedInPublic() {
        var rows = RecalledStates.of(phrasebook.in(Language.ENGLISH));
        assertThat(rows)
                .hasSize(49)
                .allSatisfy(row -> assertThat(neighbors
                                .visitor()
                                .get(row.address())
                                .page()
                                .select(".conf")
                                .eachText())
                        .as(row.place())
                        .anyMatch(word -> word.contains("From memory")));
    }

    @Test
    void eachRecalledClauseIsShownAsNotVerifiedInPublic() {
        var clauses = RecalledClauses.of(book, offenses, phrasebook.in(Language.ENGLISH));
        assertThat(clauses)
                .hasSize(15)
                .allSatisfy(clause -> assertThat(neighbors
                                .visitor()
                                .get(clause.address())
                                .page()
                                .select("main")
                                .text())
                        .as(clause.place())
                        .containsAnyOf("not verified", "Not verified", "recalled"));
    }
}
