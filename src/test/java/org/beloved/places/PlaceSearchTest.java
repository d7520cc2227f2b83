package org.beloved.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beloved.places.PlaceMatch.How;
import org.beloved.places.PlaceSearch.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceSearchTest {

    private final PlaceSearch search = PlaceSearch.shipped();

    /** What is typed, the county that must come first, the route that leads there. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            77002                             | 48201 | ZIP
            77002-1234                        | 48201 | ZIP
            TX77002                           | 48201 | ZIP
            Houston, TX 77002                 | 48201 | ZIP
            02139                             | 25017 | ZIP_MAY_STRADDLE
            2139                              | 25017 | ZIP_MAY_STRADDLE
            19401                             | 42091 | ZIP
            00907                             | 72001 | ZIP_NEARBY
            00802                             | 78010 | ZIP_NEARBY
            06066                             | 09110 | ZIP_NEARBY
            99689                             | 02282 | ZIP_NEARBY
            77000                             | 48201 | ZIP_NEARBY
            42091                             | 42091 | NAME
            montgomery pa                     | 42091 | NAME
            PA Montgomery                     | 42091 | NAME
            Montgomery County, Pennsylvania   | 42091 | NAME
            pennsylvania montgomery county    | 42091 | NAME
            montgomery co pa                  | 42091 | NAME
            Condado de Montgomery, Pensilvania| 42091 | NAME
            condado de harris texas           | 48201 | NAME
            county of los angeles             | 06037 | NAME
            Montgomery                        | 24031 | NAME
            Houston                           | 48201 | NAME
            houston tx                        | 48201 | NAME
            Houston County, Georgia           | 13153 | NAME
            Norristown                        | 42091 | NAME
            St. Louis                         | 29189 | NAME
            Saint Louis city                  | 29510 | NAME
            saint louis county mo             | 29189 | NAME
            Baltimore city                    | 24510 | NAME
            Baltimore County                  | 24005 | NAME
            City of Baltimore, MD             | 24510 | NAME
            Richmond city va                  | 51760 | NAME
            richmond county virginia          | 51159 | NAME
            Fairfax County VA                 | 51059 | NAME
            Roanoke City, Virginia            | 51770 | NAME
            Carson City                       | 32510 | NAME
            Charles City County               | 51036 | NAME
            prince georges                    | 24033 | NAME
            Prince George's County MD         | 24033 | NAME
            prince george county va           | 51149 | NAME
            DeKalb County GA                  | 13089 | NAME
            de kalb ga                        | 13089 | NAME
            La Salle Parish                   | 22059 | NAME
            Orleans Parish                    | 22071 | NAME
            East Baton Rouge Parish, La.      | 22033 | NAME
            St. Mary's County                 | 24037 | NAME
            Ste Genevieve                     | 29186 | NAME
            sainte genevieve county           | 29186 | NAME
            Doña Ana County                   | 35013 | NAME
            dona ana nm                       | 35013 | NAME
            Mayagüez                          | 72097 | NAME
            bayamon pr                        | 72021 | NAME
            Anchorage                         | 02020 | NAME
            Juneau City and Borough           | 02110 | NAME
            matanuska-susitna borough         | 02170 | NAME
            Bethel Census Area                | 02050 | NAME
            Kauai                             | 15007 | NAME
            Kauaʻi County, Hawaiʻi            | 15007 | NAME
            Hartford County, Connecticut      | 09110 | NAME
            Capitol Planning Region           | 09110 | NAME
            New Haven, CT                     | 09170 | NAME
            manhattan ny                      | 36061 | NAME
            Brooklyn                          | 36047 | NAME
            staten island                     | 36085 | NAME
            Washington, D.C.                  | 11001 | NAME
            washington county oregon          | 41067 | NAME
            Iowa County, Wisconsin            | 55049 | NAME
            Valdez-Cordova                    | 02063 | NAME
            Miami-Dade                        | 12086 | NAME
            miami dade county florida         | 12086 | NAME
            dade county                       | 12086 | NAME
            Philadelphia                      | 42101 | NAME
            King County jail                  | 53033 | NAME
            Kansas City, Missouri             | 29095 | NAME
            montgom                           | 24031 | BEGINNING
            susitna                           | 02170 | BEGINNING
            Mongomery County, PA              | 42091 | SPELLING
            Alegheny                          | 42003 | SPELLING
            Sacremento                        | 06067 | SPELLING
            cuyahgoa county                   | 39035 | SPELLING
            philadelhpia                      | 42101 | SPELLING
            maricpoa az                       | 04013 | SPELLING
            Pennsylvania                      | 42101 | STATE
            PA                                | 42101 | STATE
            Texas                             | 48201 | STATE
            guam                              | 66010 | STATE
            """)
    void theLikeliestCountyComesFirst(String typed, String fips, Route route) {
        var answer = search.find(typed);
        assertThat(answer.matches()).isNotEmpty();
        assertThat(answer.matches().getFirst().county().fips()).hasToString(fips);
        assertThat(answer.route()).isEqualTo(route);
        assertThat(answer.matches()).hasSizeLessThanOrEqualTo(route == Route.STATE ? 260 : 80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"w74145e41", "770021", "00000", "qqqqqqqq", "xyz county", "🙂 Texas 🙂 Nowhereville", "12"})
    void whatNobodyKnowsFindsNothing(String typed) {
        assertThat(search.find(typed).matches()).isEmpty();
        assertThat(search.find(typed).route()).isEqualTo(Route.NOTHING_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\n", "...", "🙂"})
    void anEmptyQuestionIsSaidToBeEmpty(String typed) {
        assertThat(search.find(typed).route()).isEqualTo(Route.NOTHING_ASKED);
    }

    @Test
    void aZipNearTheLineOffersTheCountyNextDoor() {
        var matches = search.find("02139").matches();
        assertThat(matches.getFirst().how()).isEqualTo(How.ZIP);
        assertThat(matches.stream().filter(match -> match.how() == How.ZIP_NEXT_DOOR))
                .extracting(match -> match.county().label())
                .contains("Suffolk County, MA");
    }

    @Test
    void aCountyWordAndAStateLeaveOneAnswer() {
        assertThat(search.find("Montgomery County, Pennsylvania").theOnlyOne())
                .map(County::label)
                .contains("Montgomery County, PA");
        assertThat(search.find("Montgomery").theOnlyOne()).isEmpty();
        assertThat(search.find("Mongomery County, PA").theOnlyOne()).isEmpty();
    }

    @Test
    void countiesOfTheSameNameAreRankedByPeople() {
        var matches = search.find("Montgomery").matches();
        assertThat(matches).hasSizeGreaterThan(15);
        assertThat(matches).extracting(PlaceMatch::weight).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(matches.stream().limit(3).map(match -> match.county().label()))
                .isEqualTo(List.of("Montgomery County, MD", "Montgomery County, PA", "Montgomery County, TX"));
    }

    @Test
    void everyCountyIsFoundByItsOwnLabel() {
        var lost = Places.shipped().counties().stream()
                .filter(county -> search.find(county.label()).matches().stream()
                        .noneMatch(match -> match.county().equals(county)))
                .toList();
        assertThat(Places.shipped().counties()).hasSize(3233);
        assertThat(lost).isEmpty();
    }

    @Test
    void ofALongTextOnlyTheFirstWordsAreRead() {
        var long40k = "montgomery ".repeat(4000);
        assertThat(PlaceQuery.of(long40k).readings()).hasSizeLessThan(100);
        assertThat(search.find(long40k).matches()).isEmpty();
    }
}
