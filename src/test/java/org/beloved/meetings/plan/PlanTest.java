package org.beloved.meetings.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.beloved.toolkit.Kit;
import org.beloved.toolkit.Kits;
import org.beloved.toolkit.PartKind;
import org.beloved.toolkit.RoleKind;
import org.beloved.web.Language;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final Optional<LocalDate> TUESDAY = Optional.of(LocalDate.of(2026, 11, 24));
    private final Kit kit = Kits.shipped().kit("detainers");
    private final Agenda thirtyMinutes = agenda(30);

    @Test
    void anUntouchedPlanLacksThePinFirstOfAll() {
        assertThat(plan(List.of(), Ask.NONE, thirtyMinutes).missing(30))
                .containsExactly(Plan.Missing.PIN, Plan.Missing.ASK, Plan.Missing.ROLES);
    }

    @Test
    void aPlanIsReadyWhenEverybodySaidYesTheAskStandsAndTheAgendaFits() {
        assertThat(plan(everybody(TUESDAY), judgesWarrant(), thirtyMinutes).missing(30))
                .isEmpty();
    }

    @Test
    void whoeverWasAskedHasNotSaidYes() {
        assertThat(plan(everybody(Optional.empty()), judgesWarrant(), thirtyMinutes)
                        .missing(30))
                .containsExactly(Plan.Missing.YESES);
    }

    @Test
    void anAskWithoutAFallbackLeavesNothingToSayAfterANo() {
        Ask ask = judgesWarrant();
        Ask bare = new Ask(ask.set(), ask.provisions(), ask.words(), "", ask.signs(), 1);
        assertThat(plan(everybody(TUESDAY), bare, thirtyMinutes).missing(30)).containsExactly(Plan.Missing.FALLBACK);
    }

    @Test
    void anAgendaLongerThanTheTimeGivenIsTold() {
        assertThat(plan(everybody(TUESDAY), judgesWarrant(), thirtyMinutes).missing(20))
                .containsExactly(Plan.Missing.TIME);
    }

    @Test
    void aNamedRequestIsSuggestedWholeAndInTheReadersLanguage() {
        Ask suggested = Ask.suggested(kit.provisionSet("santa-clara-2011").orElseThrow(), kit, Language.SPANISH, 3);
        assertThat(suggested.provisions()).hasSize(5).contains("no-juvenile-holds");
        assertThat(suggested.words()).contains("Santa Clara").endsWith("?");
        assertThat(suggested.signs().wantsTime()).isEqualTo("Quiere pensarlo y dice cuándo podemos llamar.");
        assertThat(suggested.version()).isEqualTo(3);
    }

    private Ask judgesWarrant() {
        return Ask.suggested(kit.provisionSet("judges-warrant").orElseThrow(), kit, Language.ENGLISH, 1);
    }

    private static List<RoleSeat> everybody(Optional<LocalDate> saidYes) {
        List<RoleSeat> seats = new ArrayList<>();
        for (RoleKind kind : List.of(RoleKind.FACILITATOR, RoleKind.STORYTELLER, RoleKind.PIN, RoleKind.NOTE_TAKER)) {
            Person person = new Person.OnTheTeam(UUID.randomUUID());
            seats.add(new RoleSeat(Slot.first(kind), "", Optional.of(person), saidYes, Optional.empty(), 1));
        }
        return seats;
    }

    private static Agenda agenda(int minutes) {
        return new Agenda(List.of(new Part(UUID.randomUUID(), PartKind.ASK, "", minutes, RoleKind.PIN)), 1);
    }

    private Plan plan(List<RoleSeat> seats, Ask ask, Agenda agenda) {
        return new Plan(Roles.of(kit, seats), agenda, ask, List.of(), Map.of(), List.of());
    }
}
