package org.beloved.teams.mix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.beloved.web.Language;
import org.beloved.web.Tradition;
import org.junit.jupiter.api.Test;

class TeamMixTest {

    private static final Path FOLDER = Path.of("src/main/resources/web");

    @Test
    void twoOfOneTraditionAreToldSoAndAThirdOfAnotherEndsIt() {
        TeamMix two = new TeamMix(List.of(says("catholic.roman"), says("methodist.ame")));
        assertThat(two.onlyOne()).map(Tradition::code).hasValue("christian");
        TeamMix three = new TeamMix(List.of(says("catholic.roman"), says("methodist.ame"), says("muslim.sunni")));
        assertThat(three.onlyOne()).isEmpty();
    }

    @Test
    void onePersonAloneOrWordsOfOnesOwnProveNothing() {
        assertThat(new TeamMix(List.of(says("muslim"))).onlyOne()).isEmpty();
        assertThat(new TeamMix(List.of(says("muslim"), says("I keep my own counsel"))).onlyOne())
                .isEmpty();
    }

    @Test
    void aNameFromTheListIsKeptAsItsCodeInEitherLanguage() {
        assertThat(Tradition.spelled("united church of christ")).isEqualTo("reformed.ucc");
        assertThat(Tradition.spelled("Iglesia Unida de Cristo")).isEqualTo("reformed.ucc");
        assertThat(Tradition.spelled("Something quiet")).isEqualTo("Something quiet");
        assertThat(new TeamMix(List.of(says("reformed.ucc"))).traditions(Language.SPANISH))
                .containsExactly("Iglesia Unida de Cristo");
    }

    @Test
    void theListIsByteForByteTheOneThatWasListed() throws IOException, NoSuchAlgorithmException {
        assertThat(Tradition.shipped()).hasSizeGreaterThan(90);
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(FOLDER.resolve("faith_traditions.csv")));
        assertThat(Files.readString(FOLDER.resolve("PROVENANCE.csv")))
                .contains(HexFormat.of().formatHex(hash));
    }

    private static Mix says(String tradition) {
        return new Mix(UUID.randomUUID(), tradition, "", "", 1);
    }
}
