package org.beloved.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.beloved.shared.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;

class TypedTest {

    @Test
    void aDayIsRead() {
        assertThat(typed("2026-03-31").day("day")).contains(LocalDate.of(2026, 3, 31));
    }

    /** The last of them would be a day to us, and none to the database. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "31.3.2026", "0026-03-31", "2626-03-31", "+999999999-12-31"})
    void whatIsNoDayOfOurTimeIsToMend(String day) {
        Typed typed = typed(day);
        assertThat(typed.day("day")).isEmpty();
        assertThat(typed.form().problems()).extracting(Problem::key).containsExactly("web.form.no-date");
    }

    private static Typed typed(String day) {
        LinkedMultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        sent.add("day", day);
        return new Typed(Form.of(sent));
    }
}
