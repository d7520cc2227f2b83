package org.beloved.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beloved.places.JailAnswer.Basis;
import org.beloved.shared.Fips;
import org.beloved.web.Language;
import org.beloved.web.Phrasebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoRunsTheJailTest {

    private static final Phrasebook PHRASEBOOK = new Phrasebook();

    private final WhoRunsTheJail whoRunsTheJail = WhoRunsTheJail.shipped();

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            01001 | ELECTED_SHERIFF           | STATE_ROW                     | RECALLED      | The elected sheriff most likely runs the jail in Autauga County
            04013 | ELECTED_SHERIFF           | STATE_ROW                     | VERIFIED      | The elected sheriff runs the jail in Maricopa County
            22071 | ELECTED_SHERIFF           | STATE_ROW                     | RECALLED      | The elected sheriff most likely runs the jail in Orleans Parish
            25025 | ELECTED_SHERIFF           | STATE_ROW                     | VERIFIED      | The elected sheriff runs the jail in Suffolk County
            32003 | ELECTED_SHERIFF           | COUNTY_ROW                    | RECALLED      | The elected sheriff most likely runs the jail in Clark County
            32510 | ELECTED_SHERIFF           | STATE_ROW                     | RECALLED      | The elected sheriff most likely runs the jail in Carson City
            09110 | STATE_UNIFIED             | STATE_ROW                     | VERIFIED      | The state runs the jails in Capitol Planning Region
            02020 | STATE_UNIFIED             | STATE_ROW                     | VERIFIED      | The state runs the jails in the Municipality of Anchorage
            10003 | STATE_UNIFIED             | STATE_ROW                     | VERIFIED      | The state runs the jails in New Castle County
            54039 | STATE_REGIONAL            | STATE_ROW                     | VERIFIED      | The state runs the regional jail that serves Kanawha County
            24510 | STATE                     | COUNTY_ROW                    | VERIFIED      | The state runs the jail in the city of Baltimore
            21001 | ELECTED_JAILER            | STATE_ROW                     | VERIFIED      | An elected jailer, not the sheriff, runs the jail in Adair County
            21017 | REGIONAL_AUTHORITY        | COUNTY_ROW                    | VERIFIED      | A regional jail board runs the jail for Bourbon County
            41065 | REGIONAL_AUTHORITY        | COUNTY_ROW                    | RECALLED      | A regional jail board most likely runs the jail for Wasco County
            21111 | CITY_DOC                  | COUNTY_ROW                    | RECALLED      | A city department most likely runs the jail in Jefferson County
            36061 | CITY_DOC                  | COUNTY_ROW                    | VERIFIED      | A city department runs the jail in New York County
            11001 | CITY_DOC                  | STATE_ROW                     | RECALLED      | A city department most likely runs the jail in the District of Columbia
            42091 | PRISON_BOARD              | STATE_ROW                     | VERIFIED      | A prison board runs the jail in Montgomery County
            42003 | JAIL_OVERSIGHT_BOARD      | COUNTY_ROW                    | VERIFIED      | A jail oversight board and a warden run the jail in Allegheny County
            33011 | COUNTY_APPOINTED          | STATE_ROW                     | VERIFIED      | A county department, not the sheriff, runs the jail in Hillsborough County
            31055 | COUNTY_APPOINTED          | COUNTY_ROW                    | CORROBORATED  | A county department, not the sheriff, runs the jail in Douglas County
            24045 | COUNTY_APPOINTED          | COUNTY_ROW                    | SINGLE_SOURCE | A county department, not the sheriff, runs the jail in Wicomico County
            12086 | COUNTY_APPOINTED          | COUNTY_ROW                    | RECALLED      | A county department, not the sheriff, most likely runs the jail in Miami-Dade County
            08014 | CITY_POLICE               | COUNTY_ROW                    | RECALLED      | The police most likely run the jail in Broomfield County
            08031 | CITY_SHERIFF_APPOINTED    | COUNTY_ROW                    | RECALLED      | A sheriff appointed by the mayor most likely runs the jail in Denver County
            40109 | JAIL_TRUST                | COUNTY_ROW                    | VERIFIED      | A public jail trust runs the jail in Oklahoma County
            55079 | MIXED                     | COUNTY_ROW                    | RECALLED      | Two offices most likely run jails in Milwaukee County
            12001 | MIXED_SHERIFF_OR_COUNTY   | STATE_LEAVES_IT_TO_THE_COUNTY | GUESS         | The elected sheriff most likely runs the jail in Alachua County
            34001 | MIXED_SHERIFF_OR_COUNTY   | STATE_LEAVES_IT_TO_THE_COUNTY | GUESS         | A county department, not the sheriff, most likely runs the jail in Atlantic County
            38017 | MIXED_SHERIFF_OR_COUNTY   | STATE_LEAVES_IT_TO_THE_COUNTY | NOT_KNOWN     | The sheriff or a county department runs the jail in Cass County: we do not know which
            51760 | MIXED_SHERIFF_OR_REGIONAL | STATE_LEAVES_IT_TO_THE_COUNTY | NOT_KNOWN     | The sheriff or a regional board runs the jail for the city of Richmond: we do not know which
            72001 | NOT_KNOWN                 | NO_ROW                        | NOT_KNOWN     | We do not know yet who runs the jail in Adjuntas Municipio
            66010 | NOT_KNOWN                 | NO_ROW                        | NOT_KNOWN     | We do not know yet who runs the jail in Guam
            """)
    void eachKindOfPlaceHasItsAnswer(String fips, OperatorKind kind, Basis basis, Confidence sure, String headline) {
        var answer = answer(fips);
        assertThat(answer.operator().kind()).isEqualTo(kind);
        assertThat(answer.basis()).isEqualTo(basis);
        assertThat(answer.confidence()).isEqualTo(sure);
        assertThat(story(answer, Language.ENGLISH).headline()).isEqualTo(headline);
    }

    @Test
    void everyCountyHasAnAnswerOrAnHonestUnknown() {
        Map<OperatorKind, Integer> seen = new EnumMap<>(OperatorKind.class);
        int withoutSource = 0;
        for (var county : Places.shipped().counties()) {
            var answer = whoRunsTheJail.in(county);
            seen.merge(answer.operator().kind(), 1, Integer::sum);
            if (answer.basis() == Basis.NO_ROW) {
                assertThat(answer.confidence()).isEqualTo(Confidence.NOT_KNOWN);
                assertThat(Integer.parseInt(county.state().fips().code())).isGreaterThan(56);
            } else if (answer.sources().isEmpty()) {
                assertThat(answer.confidence()).isEqualTo(Confidence.RECALLED);
                withoutSource++;
            }
            for (var language : Language.values()) {
                assertThat(sentences(story(answer, language)))
                        .hasSizeGreaterThanOrEqualTo(5)
                        .noneMatch(String::isBlank);
            }
        }
        assertThat(seen.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(3233);
        assertThat(seen.keySet()).containsExactlyInAnyOrder(OperatorKind.values());
        assertThat(withoutSource)
                .as("only the District of Columbia has a row without a source")
                .isEqualTo(1);
        System.out.println("jail answers by kind: " + seen);
    }

    @Test
    void spanishIsSpanishThroughout() {
        var story = story(answer("42091"), Language.SPANISH);
        assertThat(story.headline()).isEqualTo("Una junta de la prisión maneja la cárcel en el condado de Montgomery");
        assertThat(story.policyMaker())
                .contains(
                        "La junta de la prisión; los comisionados o el ejecutivo del condado; en Filadelfia, el alcalde.");
        assertThat(story.confidence()).isEqualTo("Comprobado");
    }

    @Test
    void aCountyRowKeepsTheStatesSourcesBehindItsOwn() {
        assertThat(answer("24510").sources()).extracting(JailAnswer.Source::id).containsExactly("J13", "J12");
        assertThat(answer("24510").sources().getFirst().text()).startsWith("110 Md. Op. Att'y Gen. 110");
    }

    @Test
    void theFourLinksAreThereOrAbsentButNeverGuessed() {
        var jailer = story(answer("21001"), Language.ENGLISH);
        assertThat(jailer.funder()).contains("The fiscal court");
        assertThat(jailer.signer()).contains("The fiscal court");
        assertThat(story(answer("21111"), Language.ENGLISH).funder())
                .as("Louisville's jail is the city's, so the rule for fiscal courts does not fit")
                .isEmpty();
        assertThat(story(answer("42091"), Language.ENGLISH).funder()).isEmpty();
    }

    @Test
    void moneyAndContractsAreOnlyNamedWhereTheTableSpeaksOfThem() {
        var states = Row.of("jail_operators_by_state.csv").toList();
        var rows = Row.of("jail_money_and_contracts.csv").toList();
        assertThat(rows).hasSize(25);
        for (var row : rows) {
            var state = states.stream()
                    .filter(candidate -> candidate.text("state").equals(row.text("state")))
                    .findFirst()
                    .orElseThrow();
            assertThat(state.text(row.text("from_column")))
                    .containsAnyOf("budget", "contract", "pays", "funded", "IGSA");
        }
    }

    @Test
    void theStatesRuleIsShownAsATripwire() {
        var story = story(answer("48201"), Language.ENGLISH);
        assertThat(story.rule()).contains("State law is thought to require detainer holds");
        assertThat(story.ruleConfidence()).contains("Checked");
        assertThat(story.ruleNote()).contains("not legal advice");
    }

    private JailAnswer answer(String fips) {
        return whoRunsTheJail.in(Places.shipped().county(new Fips(fips)).orElseThrow());
    }

    private static JailStory story(JailAnswer answer, Language language) {
        return new JailStory(answer, new PlaceWords(PHRASEBOOK.in(language)));
    }

    private static List<String> sentences(JailStory story) {
        return Stream.concat(
                        Stream.of(
                                story.headline(),
                                story.operator(),
                                story.kind(),
                                story.confidence(),
                                story.confidenceMeans()),
                        Stream.of(
                                        story.howChosen(),
                                        story.term(),
                                        story.policyMaker(),
                                        story.funder(),
                                        story.signer(),
                                        story.leverage(),
                                        story.exceptions(),
                                        story.rule(),
                                        story.ruleBasis(),
                                        story.ruleConfidence())
                                .flatMap(Optional::stream))
                .toList();
    }
}
