package org.beloved.meetings.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.beloved.meetings.letters.Rendered.Origin;
import org.beloved.meetings.letters.Rendered.Run;
import org.beloved.meetings.promises.Noted;
import org.beloved.meetings.promises.Promise;
import org.beloved.meetings.promises.PromiseKey;
import org.beloved.meetings.promises.Promised;
import org.beloved.meetings.promises.Side;
import org.beloved.shared.TeamId;
import org.beloved.web.Language;
import org.beloved.web.Phrasebook;
import org.junit.jupiter.api.Test;

class LetterTextTest {

    private static final Phrasebook PHRASES = new Phrasebook();
    private static final LocalDate TENTH = LocalDate.of(2026, 12, 10);

    private final WhatIsKnown known = known(
            Language.ENGLISH,
            promise(1, Side.THEIRS, "I will read it", Optional.of(LocalDate.of(2026, 12, 18))),
            promise(2, Side.THEIRS, "I will bring counsel", Optional.empty()));

    @Test
    void theTeamsWordsStayAndTheRecordSpeaksInItsPlaces() {
        Rendered rendered = LetterText.render("You said: [promise 1] Good.", known);
        assertThat(rendered.paragraphs().getFirst().lines())
                .containsExactly(List.of(
                        new Run("You said: ", Origin.TEAM),
                        new Run("“I will read it” (Sheriff Bautista, by Friday, December 18)", Origin.RECORD),
                        new Run(" Good.", Origin.TEAM)));
    }

    @Test
    void aListOfPromisesMakesALineOfEach() {
        Rendered rendered = LetterText.render("[their promises]", known);
        assertThat(rendered.text())
                .isEqualTo("“I will read it” (Sheriff Bautista, by Friday, December 18)\n"
                        + "“I will bring counsel” (Sheriff Bautista)");
    }

    @Test
    void aParagraphAboutNothingIsLeftOut() {
        assertThat(LetterText.render("Before.\n\nWe promised you:\n[our promises]\n\nAfter.", known)
                        .text())
                .isEqualTo("Before.\n\nAfter.");
    }

    @Test
    void theNamesAndTheContactEndTheLetterAndWithoutAContactTheLineIsLeftOut() {
        String end = "[our names]\n\nYou can reach us here: [our contact]";
        assertThat(LetterText.render(end, known).text())
                .isEqualTo("Ruth\nSt. Mark’s\n\nYou can reach us here: ruth@example.org");
        WhatIsKnown silent = new WhatIsKnown(
                known.words(),
                known.team(),
                known.addressee(),
                TENTH,
                TENTH,
                List.of(),
                new WhatIsKnown.Us(List.of("Ruth"), Optional.empty()));
        assertThat(LetterText.render(end, silent).text()).isEqualTo("Ruth");
    }

    @Test
    void aPromiseThatIsNotInTheRecordIsAGap() {
        Rendered rendered = LetterText.render("You said: [promise 7]", known);
        assertThat(rendered.hasGaps()).isTrue();
        assertThat(rendered.text()).as("its place stays readable").contains("[promise 7]");
        assertThat(LetterText.render("You said: [promise 1]", known).hasGaps()).isFalse();
    }

    @Test
    void bracketsOfTheTeamsOwnAreLeftAlone() {
        assertThat(LetterText.render("The lot [behind the church] is free.", known)
                        .text())
                .isEqualTo("The lot [behind the church] is free.");
    }

    @Test
    void bothLanguagesNameThePlacesAndTheLetterSpeaksItsOwn() {
        WhatIsKnown spanish = known(
                Language.SPANISH, promise(1, Side.THEIRS, "Lo voy a leer", Optional.of(LocalDate.of(2026, 12, 18))));
        assertThat(LetterText.render("[Promesa 1]", spanish).text())
                .isEqualTo("«Lo voy a leer» (Sheriff Bautista, para el viernes 18 de diciembre)");
        assertThat(LetterText.render("[promise 1]", spanish).text())
                .isEqualTo(LetterText.render("[promesa 1]", spanish).text());
        assertThat(LetterText.render("[fecha]", spanish).text()).isEqualTo("10 de diciembre de 2026");
    }

    @Test
    void everyPlaceAFormCanNameIsUnderstood() {
        for (Language language : Language.values()) {
            for (Place.Kind kind : Place.Kind.values()) {
                String inside = kind.in(language).replaceAll("[\\[\\]]", "");
                boolean needsANumber = kind == Place.Kind.PROMISE;
                assertThat(Place.named(needsANumber ? inside + " 1" : inside).map(Place::kind))
                        .as(inside)
                        .hasValue(kind);
            }
        }
    }

    @Test
    void namesAreThoseThatChoseToBeListed() {
        assertThat(LetterText.render("Your neighbors,\n[our names]", known).text())
                .isEqualTo("Your neighbors,\nRuth\nSt. Mark’s");
    }

    private static WhatIsKnown known(Language language, Promise... promises) {
        return new WhatIsKnown(
                PHRASES.in(language),
                "Three Maples",
                new WhatIsKnown.Addressee(List.of("Sheriff Ana Bautista", "Office of the Sheriff"), "Sheriff Bautista"),
                TENTH,
                TENTH,
                List.of(promises),
                new WhatIsKnown.Us(List.of("Ruth", "St. Mark’s"), Optional.of("ruth@example.org")));
    }

    private static Promise promise(int number, Side side, String words, Optional<LocalDate> byWhen) {
        return Promise.noted(
                new PromiseKey(TeamId.random(), UUID.randomUUID(), UUID.randomUUID(), number),
                new Promised(side, words, "Sheriff Bautista", byWhen, Set.of()),
                new Noted(UUID.randomUUID(), Instant.parse("2026-12-10T15:11:00Z")));
    }
}
