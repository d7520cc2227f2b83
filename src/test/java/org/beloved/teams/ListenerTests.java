package org.beloved.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.beloved.RoomTest;
import org.beloved.accounts.AccountDeleted;
import org.beloved.shared.AccountId;
import org.beloved.walls.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ClassUtils;

/** News from one room to another is acted on inside each team it is about, and in no other. */
@RoomTest
class ListenerTests {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    ApplicationContext house;

    @Autowired
    Scope scope;

    @Autowired
    TestTeams teams;

    @Autowired
    Members members;

    @Autowired
    JdbcClient sql;

    private final AccountId gone = AccountId.random();

    /** A new listener is added here together with a test of whose rows it moves; that of events is RsvpLettersTests. */
    @Test
    void everyListenerOfTheHouseIsKnownHere() {
        List<String> listeners = Arrays.stream(house.getBeanDefinitionNames())
                .map(house::getType)
                .filter(type -> type != null && type.getName().startsWith("org.beloved."))
                .flatMap(type -> Arrays.stream(ClassUtils.getUserClass(type).getDeclaredMethods()))
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, EventListener.class))
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .distinct()
                .toList();
        assertThat(listeners).containsExactlyInAnyOrder("DepartedAccounts.leave", "TellRegistered.on");
    }

    @Test
    void whoeverDeletedTheirAccountLeavesTheirOwnTeamsAndNoOther() {
        TestTeam led = teams.begin(gone);
        TestTeam joined = teams.begin(AccountId.random(), gone, AccountId.random());
        TestTeam foreign = teams.begin(AccountId.random());
        Stream.of(led.lead(), led.member()).forEach(who -> tell(led, who));
        tell(joined, joined.member());
        tell(foreign, foreign.member());
        scope.person(gone, () -> {
            house.publishEvent(new AccountDeleted(gone.value()));
            return gone;
        });
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(seated(led))
                    .containsExactlyInAnyOrder(led.member().id(), led.adviser().id());
            assertThat(seated(joined))
                    .containsExactlyInAnyOrder(
                            joined.lead().id(), joined.adviser().id());
        });
        assertThat(seated(foreign)).hasSize(3);
        assertThat(scope.team(
                        led.id(), () -> members.find(led.id(), led.member().id())))
                .as("whoever has been at the table longest leads now")
                .get()
                .extracting(Member::role)
                .isEqualTo(Role.LEAD);
        assertThat(mixes(led))
                .as("the mix goes with them")
                .containsExactly(led.member().id());
        assertThat(mixes(joined)).isEmpty();
        assertThat(mixes(foreign)).hasSize(1);
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(waiting()).as("news not yet heard").isZero());
    }

    private void tell(TestTeam team, Member who) {
        scope.team(
                team.id(),
                () -> sql.sql("insert into teams.mix (team_id, id) values (?, ?)")
                        .params(team.id().value(), who.id())
                        .update());
    }

    private List<Object> seated(TestTeam team) {
        return scope.team(
                team.id(),
                () -> members.of(team.id()).stream().<Object>map(Member::id).toList());
    }

    private List<Object> mixes(TestTeam team) {
        return scope.team(
                team.id(),
                () -> sql.sql("select id from teams.mix")
                        .query((row, _) -> row.getObject("id"))
                        .list());
    }

    private long waiting() {
        return sql.sql("select count(*) from jobs.event_publication where serialized_event like ?")
                .param("%" + gone.value() + "%")
                .query(Long.class)
                .single();
    }
}
