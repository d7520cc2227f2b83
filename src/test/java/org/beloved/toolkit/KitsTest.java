package org.beloved.toolkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.beloved.web.Language;
import org.junit.jupiter.api.Test;

class KitsTest {

    private final Kit kit = Kits.shipped().kit("detainers");

    @Test
    void theThreeNamedRequestsHoldTheProvisionsThatDraftsAreMadeFrom() {
        assertThat(kit.provisionSets())
                .extracting(ProvisionSet::id)
                .containsExactly("toolkit-2011", "santa-clara-2011", "judges-warrant");
        assertThat(ids("toolkit-2011"))
                .containsExactly(
                        "violent-serious-convictions-only",
                        "no-interviews-in-buildings",
                        "no-staff-answering-inquiries");
        assertThat(ids("santa-clara-2011"))
                .containsExactly(
                        "full-reimbursement",
                        "adult-felony-conviction-only",
                        "no-access-to-people-or-buildings",
                        "no-staff-time",
                        "no-juvenile-holds");
        assertThat(ids("judges-warrant")).containsExactly("judicial-warrant");
    }

    @Test
    void everyRoleIsDescribedAndOnlyTheUsualOnesAreNeeded() {
        assertThat(kit.roles()).extracting(RoleCard::kind).containsExactlyInAnyOrder(RoleKind.values());
        assertThat(kit.roles().stream().filter(RoleCard::needed).map(RoleCard::kind))
                .containsExactly(RoleKind.FACILITATOR, RoleKind.STORYTELLER, RoleKind.PIN, RoleKind.NOTE_TAKER);
    }

    @Test
    void aFirstMeetingTakesThirtyMinutesAndTheSilenceFollowsTheAsk() {
        List<AgendaTemplate.Part> first =
                kit.agenda().parts().stream().filter(part -> !part.later()).toList();
        assertThat(first.stream().mapToInt(AgendaTemplate.Part::minutes).sum()).isEqualTo(30);
        List<PartKind> kinds = first.stream().map(AgendaTemplate.Part::kind).toList();
        assertThat(kinds.indexOf(PartKind.ANSWER)).isEqualTo(kinds.indexOf(PartKind.ASK) + 1);
    }

    @Test
    void scriptsHaveNoBlankThatNobodyFills() {
        assertThat(kit.asking().mail().body().blanks())
                .containsExactly("contact", "county", "names", "official", "purpose", "team");
        assertThat(kit.asking().call())
                .allSatisfy(line -> assertThat(line.say().blanks())
                        .isSubsetOf("caller", "county", "count", "official", "purpose", "team"));
    }

    @Test
    void aTextSpeaksBothLanguagesAndFillsItsBlanks() {
        Text text =
                new Text("{count, plural, one {One of us} other {# of us}}", "{count, plural, other {# de nosotros}}");
        assertThat(text.filled(Language.ENGLISH, Map.of("count", 1))).isEqualTo("One of us");
        assertThat(text.filled(Language.SPANISH, Map.of("count", 3))).isEqualTo("3 de nosotros");
        assertThatThrownBy(() -> new Text("Dear {official}", "Hola"))
                .hasMessage("expected the same names in braces in \"en\" and \"es\", found [official] and []");
    }

    private List<String> ids(String set) {
        return kit.provisionSet(set).orElseThrow().provisions().stream()
                .map(Provision::id)
                .toList();
    }
}
