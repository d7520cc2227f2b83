package org.beloved.accounts.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.beloved.shared.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassphraseRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "harbor candle ninety moss",
                "ventana zapato lluvia tren",
                "grüne Wolken über Kansas",
                "orchard paper lamp 7"
            })
    void fewOddWordsAreEnough(String passphrase) {
        assertThat(PassphraseRule.look("passphrase", passphrase, "ruth@example.org"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', accounts.passphrase.missing",
        "short one, accounts.passphrase.short",
        "passwordpassword, accounts.passphrase.guessed",
        "aaaaaaaaaaaaaaaaaaaa, accounts.passphrase.guessed",
        "1234567890123456, accounts.passphrase.guessed",
        "qwertyuiopasdfgh, accounts.passphrase.guessed",
        "lantern river maple seven, accounts.passphrase.guessed",
        "ruth.okafor@example.org, accounts.passphrase.guessed"
    })
    void whatOthersTryFirstIsRefusedInWords(String passphrase, String key) {
        assertThat(PassphraseRule.look("passphrase", passphrase, "ruth.okafor@example.org"))
                .extracting(Problem::key)
                .containsExactly(key);
    }

    @Test
    void anEndlessOneIsRefusedWithoutMeasuringIt() {
        assertThat(PassphraseRule.look("passphrase", "a b ".repeat(100_000), "ruth@example.org"))
                .extracting(Problem::key)
                .containsExactly("web.form.too-long");
    }
}
