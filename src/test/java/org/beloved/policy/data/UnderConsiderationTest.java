package org.beloved.policy.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.beloved.policy.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A made-up county: no rule under consideration is among the facts we hold. */
class UnderConsiderationTest {

    static final String PRAIRIE = """
            place:
              name: {en: "Prairie County", es: "Condado de Prairie"}
              state: "ZZ"
              level: COUNTY
              binds: JAIL
              fips: ["99001"]
            considering:
              - id: us-zz-prairie-proposal
                instrument: {kind: RESOLUTION, citation: "Draft resolution 7", direction: LIMITS, sponsors: ["Commissioner Okafor"]}
                introduced: 2026-10-06
                hearings:
                  - {date: 2026-12-03, en: "Public hearing in the board room.", es: "Audiencia pública en la sala de la junta."}
                nextVote: 2026-12-17
                summary: {en: "Would ask for a judge's warrant.", es: "Pediría la orden de un juez."}
                confidence: HIGH
                sources: ["Agenda of the board, October 6, 2026"]
            silent:
              - {date: 2026-09, en: "We read the jail manual and found nothing on detainers.", es: "Leímos el manual de la cárcel y no encontramos nada sobre retenciones.", source: "Jail manual", confidence: HIGH}
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aProposalHasItsDaysAndAPlaceWithoutARuleIsWelcome() throws IOException {
        var loaded = PolicyFiles.check(List.of(Files.writeString(folder.resolve("prairie.yaml"), PRAIRIE)));
        assertThat(loaded.problems()).isEmpty();
        var place = loaded.places().getFirst();
        assertThat(place.versions()).isEmpty();
        var steps = place.considering().getFirst().steps();
        assertThat(steps.introduced()).map(PartialDate::written).contains("2026-10-06");
        assertThat(steps.hearings()).hasSize(1);
        assertThat(steps.nextVote()).map(PartialDate::written).contains("2026-12-17");
        assertThat(place.silences()).hasSize(1);
    }

    @Test
    void aHearingWithoutADateIsRefusedWithItsLine() throws IOException {
        var broken = Files.writeString(folder.resolve("prairie.yaml"), PRAIRIE.replace("{date: 2026-12-03, en", "{en"));
        assertThat(PolicyFiles.check(List.of(broken)).problems().toString())
                .contains("prairie.yaml:12", "us-zz-prairie-proposal", "\"date\"");
    }
}
