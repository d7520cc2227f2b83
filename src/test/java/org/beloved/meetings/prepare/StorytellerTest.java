package org.beloved.meetings.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.beloved.meetings.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StorytellerTest {

    private static final UUID SAMIRA = UUID.randomUUID();
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    /** Every consent and what may happen next: the state it leads to, or the reason why not. A teller is there throughout. */
    private static final String TABLE = """
            consent   | not asked     | yes   | no       | taken back
            NOT_ASKED | NEEDS_CONSENT | READY | NOT_TOLD | no-consent-to-withdraw
            GIVEN     | NEEDS_CONSENT | READY | NOT_TOLD | NOT_TOLD
            REFUSED   | no-means-no   | READY | NOT_TOLD | no-consent-to-withdraw
            WITHDRAWN | no-means-no   | READY | NOT_TOLD | no-consent-to-withdraw
            """;

    record Cell(String consent, String action, String expected) {}

    static Stream<Cell> cells() {
        List<List<String>> rows = TABLE.lines()
                .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList())
                .toList();
        return rows.stream()
                .skip(1)
                .flatMap(row -> Stream.iterate(1, i -> i < row.size(), i -> i + 1)
                        .map(i -> new Cell(row.getFirst(), rows.getFirst().get(i), row.get(i))));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void whatItsOwnerSaysDecidesWhetherAStoryIsTold(Cell cell) {
        Storyteller story = story(consent(Consent.Answer.valueOf(cell.consent())), Optional.of(SAMIRA));
        Change<Storyteller> change = switch (cell.action()) {
            case "not asked" -> story.answered(Consent.notAsked());
            case "yes" -> story.answered(consent(Consent.Answer.GIVEN));
            case "no" -> story.answered(consent(Consent.Answer.REFUSED));
            case "taken back" -> story.withdraw(FRIDAY);
            default -> throw new IllegalArgumentException(cell.action());
        };
        String told = change.fold(now -> now.state().name(), why -> why.key().replace("meetings.refusal.", ""));
        assertThat(told).isEqualTo(cell.expected());
    }

    @Test
    void aStoryWithConsentStillNeedsSomebodyWhoTellsIt() {
        assertThat(story(consent(Consent.Answer.GIVEN), Optional.empty()).state())
                .isEqualTo(Storyteller.State.NEEDS_TELLER);
    }

    @Test
    void nothingMayBeSaidOnceTheYesIsTakenBack() {
        Storyteller told = story(consent(Consent.Answer.GIVEN), Optional.of(SAMIRA));
        Consent after = told.withdraw(FRIDAY).fold(now -> now.consent(), why -> told.consent());
        assertThat(after.allowed()).isEmpty();
        assertThat(after.askedBy()).as("who had asked stays known").contains(SAMIRA);
    }

    @Test
    void aYesHasSomebodyWhoAskedAndADay() {
        assertThatThrownBy(() -> new Consent(Consent.Answer.GIVEN, Optional.empty(), Optional.of(FRIDAY), Set.of()))
                .hasMessage("a yes has somebody who asked and a day");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We come for our neighbors. | 1",
                "We come for our neighbors | 1",
                "People are held. We ask for a judge. | 2",
                "Rev. Okafor and Dr. Bell ask for a judge. | 1",
                "Who decides? You do. Will you? | 3",
                "'' | 0"
            })
    void sentencesAreCountedAsPeopleSayThem(String text, int sentences) {
        assertThat(Preparation.sentences(text)).isEqualTo(sentences);
    }

    private static Consent consent(Consent.Answer answer) {
        return switch (answer) {
            case NOT_ASKED -> Consent.notAsked();
            case GIVEN -> Consent.given(SAMIRA, FRIDAY, Set.of(Consent.Detail.PLACE));
            case REFUSED -> Consent.refused(SAMIRA, FRIDAY);
            case WITHDRAWN -> Consent.given(SAMIRA, FRIDAY, Set.of()).withdrawn(FRIDAY);
        };
    }

    private static Storyteller story(Consent consent, Optional<UUID> teller) {
        return new Storyteller(UUID.randomUUID(), "the night in July", teller, 4, consent, 1);
    }
}
