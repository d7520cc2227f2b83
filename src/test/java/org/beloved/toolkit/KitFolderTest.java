package org.beloved.toolkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A wrong file is told with its name, the line, and what was expected. */
class KitFolderTest {

    @Test
    void aFieldNobodyKnowsIsNamedWithItsLine() {
        assertThatThrownBy(() -> with("kit.yaml", text -> text + "saftey: {en: Take care, es: Cuídense}\n"))
                .hasMessageStartingWith("toolkit/detainers/kit.yaml:")
                .hasMessageMatching(
                        "(?s).*kit.yaml:\\d+: saftey: expected one of the fields .*safety.*found \"saftey\"");
    }

    @Test
    void aTextInOneLanguageOnlyIsRefused() {
        assertThatThrownBy(() -> with("kit.yaml", text -> text.replaceFirst("  es: Nadie.*\n", "")))
                .hasMessageStartingWith("toolkit/detainers/kit.yaml:")
                .hasMessageContaining("es");
    }

    @Test
    void whatWeSayOfASourceIsSaidInBothLanguages() {
        assertThatThrownBy(() -> with(
                        "provisions.yaml",
                        text -> text.replaceFirst("title: \\{en: (.*?), es: .*?\\}", "title: {en: $1}")))
                .hasMessageStartingWith("toolkit/detainers/provisions.yaml:")
                .hasMessageContaining("es");
    }

    @Test
    void aRoleNobodyKnowsIsToldWithTheOnesThereAre() {
        assertThatThrownBy(() -> with("meeting.yaml", text -> text.replaceFirst("kind: PIN", "kind: NEEDLE")))
                .hasMessageStartingWith("toolkit/detainers/meeting.yaml:")
                .hasMessageContaining("NEEDLE")
                .hasMessageContaining("NOTE_TAKER");
    }

    @Test
    void aMissingRoleIsTold() {
        assertThatThrownBy(() -> with("meeting.yaml", text -> text.replaceFirst("kind: TIMEKEEPER", "kind: OTHER")))
                .hasMessageContaining("expected each id once, found \"OTHER\" twice");
    }

    @Test
    void anIdUsedTwiceIsTold() {
        assertThatThrownBy(() ->
                        with("provisions.yaml", text -> text.replace("id: no-staff-time", "id: no-juvenile-holds")))
                .hasMessage(
                        "toolkit/detainers/provisions.yaml: expected each id once, found \"no-juvenile-holds\" twice");
    }

    @Test
    void anAgendaWithoutTheAskIsRefused() {
        assertThatThrownBy(() -> with("meeting.yaml", text -> text.replaceFirst("kind: ASK", "kind: FACTS")))
                .hasMessageContaining("expected one part of kind ASK in an agenda");
    }

    @Test
    void aMissingFileIsTold() {
        assertThatThrownBy(() -> new KitFolder(new KitFiles("toolkit/detainers", name -> {
                            throw new FileNotFoundException(name);
                        }))
                        .read())
                .hasMessage("toolkit/detainers/kit.yaml: expected this file, found none");
    }

    private static Kit with(String changed, UnaryOperator<String> change) {
        KitFiles shipped = KitFiles.shipped("detainers");
        return new KitFolder(new KitFiles("toolkit/detainers", name -> {
                    String text = shipped.text(name);
                    String other = name.equals(changed) ? change.apply(text) : text;
                    return new ByteArrayInputStream(other.getBytes(StandardCharsets.UTF_8));
                }))
                .read();
    }
}
