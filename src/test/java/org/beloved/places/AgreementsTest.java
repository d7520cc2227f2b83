package org.beloved.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beloved.places.Agreements.Agreement;
import org.beloved.shared.Fips;
import org.beloved.web.Language;
import org.beloved.web.Phrasebook;
import org.junit.jupiter.api.Test;

class AgreementsTest {

    private final Phrasebook phrasebook = new Phrasebook();

    @Test
    void everyAgreementBelongsToACountyAndItsKindHasPlainWords() {
        List<Agreement> all = Places.shipped().counties().stream()
                .flatMap(county -> Agreements.in(county).stream())
                .toList();
        assertThat(all).hasSize(591);
        assertThat(all).allSatisfy(agreement -> {
            for (var language : Language.values()) {
                assertThat(phrasebook.in(language).knows(agreement.modelKey())).isTrue();
            }
        });
        assertThat(all)
                .as("dates that the list garbles")
                .filteredOn(agreement -> agreement.signed().isEmpty())
                .hasSize(3);
    }

    @Test
    void noAgreementIsYoungerThanItsList() {
        var escambia = Agreements.in(Places.shipped().county(new Fips("12033")).orElseThrow());
        assertThat(escambia)
                .isNotEmpty()
                .allSatisfy(agreement ->
                        assertThat(agreement.signed().orElseThrow()).isBeforeOrEqualTo(Agreements.LIST_OF));
    }
}
