package org.beloved.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FipsTest {

    @Test
    void aCountyKnowsItsState() {
        var montgomery = new Fips("42091");
        assertThat(montgomery.isCounty()).isTrue();
        assertThat(montgomery.isState()).isFalse();
        assertThat(montgomery.state()).isEqualTo(new Fips("42"));
        assertThat(montgomery.state().state()).isEqualTo(new Fips("42"));
        assertThat(montgomery).hasToString("42091").isGreaterThan(new Fips("01001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "420", "4209", "420911", "4209a", "42 91", "٤٢٠٩١", "-4209", " 42091"})
    void anythingElseIsRefusedWithWhatWasFound(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Fips(text)).withMessageContaining("\"" + text + "\"");
    }

    @Test
    void typedTextMayHaveSpacesAround() {
        assertThat(Fips.parse(" 42091\n")).contains(new Fips("42091"));
        assertThat(Fips.parse("Montgomery")).isEmpty();
    }
}
