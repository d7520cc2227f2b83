package org.beloved.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Three Lanterns, three-lanterns",
        "Vecinos de la Peña (Ñandú), vecinos-de-la-pena-nandu",
        "  --Hope & Help!--  , hope-help",
        "مرحبا, ''",
        "'', ''"
    })
    void keepsWhatAnAddressCanHold(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @Test
    void neverEndsOnAHyphenHoweverLongTheName() {
        for (int length = 50; length < 70; length++) {
            assertThat(Slug.of("a".repeat(length) + " and more"))
                    .doesNotEndWith("-")
                    .hasSizeLessThanOrEqualTo(60);
        }
    }

    @Test
    void theFirstFewOfANameAreCounted() {
        Set<String> taken = new HashSet<>();
        List<String> slugs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            slugs.add(Slug.take("hope", taken::add));
        }
        assertThat(slugs).containsExactly("hope", "hope-2", "hope-3");
    }

    /** A thousand teams of one name must not make the next one wait. */
    @Test
    void oneMoreOfManyIsFoundInAFewTries() {
        Set<String> taken = new HashSet<>();
        int[] tries = new int[1];
        for (int i = 0; i < 1_000; i++) {
            tries[0] = 0;
            Slug.take("hope", slug -> {
                tries[0]++;
                return taken.add(slug);
            });
            assertThat(tries[0]).isLessThanOrEqualTo(12);
        }
        assertThat(taken).hasSize(1_000);
    }
}
