package org.beloved.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.beloved.shared.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Her number is A 098-765-432 | a-number",
                "a#098765432, he said | a-number",
                "He told us his cousin is undocumented. | papers",
                "Su hermano está sin papeles. | papers",
                "El señor es indocumentado | papers",
                "They live at 214 East Marshall Street now | address",
                "she moved to 9 N. 4th St | address",
                "Vive en la calle Olmos 23 | address",
            })
    void whatWeNeverHoldIsNoticed(String text, String sign) {
        assertThat(SafetyCheck.look(form(text), "words"))
                .extracting(Problem::field, Problem::key)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("words", "web.safety." + sign));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We will send you the 2011 policy this week.",
                "They held 48 people in 2013; the county paid 214 dollars a day.",
                "After 30 minutes on the way out she asked about the court.",
                "Guarden silencio. Son 9 minutos.",
                "Nobody should be held without a warrant signed by a judge.",
            })
    void ordinaryNotesPass(String text) {
        assertThat(SafetyCheck.look(form(text), "words")).isEmpty();
    }

    @Test
    void afterASecondLookThePersonDecides() {
        Form again = Form.filled(Map.of("words", "They said undocumented people call less.", "looked-again", "yes"));
        assertThat(SafetyCheck.look(again, "words")).isEmpty();
    }

    @Test
    void onlyAFlaggedFormAsksForASecondLook() {
        Form flagged = form("A 098 765 432");
        assertThat(SafetyCheck.asksAgain(flagged.with(SafetyCheck.look(flagged, "words"))))
                .isTrue();
        assertThat(SafetyCheck.asksAgain(flagged.with(List.of(Problem.of("words", "web.form.optional")))))
                .isFalse();
    }

    private static Form form(String words) {
        return Form.filled(Map.of("words", words));
    }
}
