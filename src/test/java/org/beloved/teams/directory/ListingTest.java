package org.beloved.teams.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.beloved.shared.Fips;
import org.beloved.shared.TeamId;
import org.beloved.web.Language;
import org.junit.jupiter.api.Test;

/** The rules of an entry, without a house around it. */
class ListingTest {

    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final Introduction SAYS = TestListings.introduction("Larkspur table");

    @Test
    void nothingComesOntoTheMapPastAModerator() {
        for (ListingState from : ListingState.values()) {
            boolean wasSeen = from == ListingState.WAITING || from == ListingState.SLEEPING;
            assertThat(from.mayBecome(ListingState.SHOWN)).as(from.name()).isEqualTo(wasSeen);
        }
        assertThat(ListingState.TAKEN_DOWN.mayBecome(ListingState.CONFIRMING))
                .as("what a moderator took down stays down")
                .isFalse();
    }

    @Test
    void newWordsAreLookedAtAgainAndTickedBoxesAreNot() {
        Listing shown = in(ListingState.SHOWN);
        Introduction boxes = new Introduction(
                SAYS.shown(), SAYS.name(), SAYS.about(), SAYS.website(), List.of("sikh"), List.of("ko"));
        Introduction words =
                new Introduction(SAYS.shown(), SAYS.name(), "Call me", SAYS.website(), List.of(), List.of());
        assertThat(shown.saying(boxes, Language.ENGLISH, 1, NOW).state()).isEqualTo(ListingState.SHOWN);
        assertThat(shown.saying(words, Language.ENGLISH, 1, NOW).state()).isEqualTo(ListingState.WAITING);
        assertThat(in(ListingState.SLEEPING)
                        .saying(words, Language.ENGLISH, 1, NOW)
                        .state())
                .as("nor does changing it wake it past a moderator")
                .isEqualTo(ListingState.WAITING);
        assertThat(in(ListingState.TAKEN_DOWN)
                        .saying(words, Language.ENGLISH, 1, NOW)
                        .state())
                .isEqualTo(ListingState.TAKEN_DOWN);
    }

    @Test
    void ofATeamThatShowsItsCountyOnlyNothingElseIsPublic() {
        PublicTeam team = quiet(SAYS).publicly();
        assertThat(team.name()).isEmpty();
        assertThat(team.about() + team.website()).isEmpty();
        assertThat(team.traditions()).isEmpty();
        assertThat(team.languages()).isEmpty();
        assertThat(team.slug()).isEqualTo("team-in-allegheny-county-pa");
    }

    @Test
    void anAddressThatToldTheNameGoesWithIt() {
        Introduction quiet = new Introduction(Shown.COUNTY, SAYS.name(), "", "", List.of(), List.of());
        Listing shown = in(ListingState.SHOWN);
        assertThat(shown.slug()).isEqualTo("larkspur-table");
        assertThat(shown.saying(quiet, Language.ENGLISH, 1, NOW).slug())
                .startsWith("team-in-allegheny-county-pa-")
                .doesNotContain("larkspur");
    }

    @Test
    void anyNameMakesAnAddress() {
        assertThat(slug("Vecinos de Piñón 🕊️")).isEqualTo("vecinos-de-pinon");
        assertThat(slug("جيران")).isEqualTo("team-in-allegheny-county-pa");
        assertThat(slug("🕊️")).isEqualTo("team-in-allegheny-county-pa");
        assertThat(slug("New")).isEqualTo("team-in-allegheny-county-pa");
        assertThat(slug("x".repeat(300))).hasSize(60);
    }

    private static String slug(String name) {
        return written(new Introduction(Shown.NAME, name, "", "", List.of(), List.of()))
                .slug();
    }

    private static Listing quiet(Introduction says) {
        return written(new Introduction(
                Shown.COUNTY, says.name(), says.about(), says.website(), says.traditions(), says.languages()));
    }

    private static Listing written(Introduction says) {
        return Listing.written(TeamId.random(), Origin.FORM, new Fips("42003"), says, Language.ENGLISH, NOW);
    }

    private static Listing in(ListingState state) {
        Listing written = written(SAYS);
        return new Listing(
                written.team(),
                written.origin(),
                written.slug(),
                written.place(),
                written.says(),
                written.language(),
                new Listing.Standing(state, NOW, NOW, NOW),
                1);
    }
}
