package org.beloved.events.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.beloved.MailRoomTest;
import org.beloved.PostOffice;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Standing;
import org.beloved.events.calendar.Event;
import org.beloved.events.calendar.EventState;
import org.beloved.events.calendar.Proposers;
import org.beloved.events.calendar.TestEvents;
import org.beloved.events.calendar.TestEvents.Wish;
import org.beloved.shared.EmailAddress;
import org.beloved.shared.TeamId;
import org.beloved.walls.Scope;
import org.beloved.web.FormStamps;
import org.beloved.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Who hears of a moderator's decision about an event. */
@MailRoomTest
class EventDecidedTests {

    @Autowired
    Environment house;

    @Autowired
    Neighbors neighbors;

    @Autowired
    TestEvents events;

    @Autowired
    Proposers proposers;

    @Autowired
    EventRulings rulings;

    @Autowired
    EventDecided decided;

    @Autowired
    FormStamps stamps;

    @Autowired
    Scope scope;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final EmailAddress proposer = new EmailAddress("proposer-" + word + "@example.org");
    private Visitor moderator;

    @BeforeEach
    void aModeratorIsThere() {
        moderator = neighbors.signedIn(Standing.MODERATOR).visitor();
    }

    @Test
    void whoeverProposedItHearsWhatWasDecidedAndIsForgotten() throws Exception {
        Event event = proposed();
        decide(event, "SHOWN", "");
        String mistake = last(event);
        moderator.post(at(event) + "/decision/undoing");
        decide(event, "REFUSED", "It is about another matter " + word);
        decided.run(mistake);
        decided.run(last(event));
        MimeMessage letter = PostOffice.letterTo(proposer);
        assertThat(letter.getSubject()).isEqualTo("Your event is not on the list");
        assertThat(letter.getContent().toString())
                .contains("Vigil " + word, "It is about another matter " + word, "/events/new");
        assertThat(PostOffice.lettersTo(proposer))
                .as("what was undone is not told")
                .hasSize(1);
        assertThat(scope.team(event.id(), () -> proposers.of(event.id()))).isEmpty();
    }

    @Test
    void aYesLeadsToThePage() throws Exception {
        Event event = proposed();
        decide(event, "SHOWN", "");
        decided.run(last(event));
        assertThat(PostOffice.letterTo(proposer).getContent().toString()).contains(event.address());
    }

    @Test
    void whatIsTakenDownIsCalledOffForWhoeverSignedUp() throws Exception {
        Event event = events.make(Wish.named("Vigil " + word));
        EmailAddress ruth = new EmailAddress("ruth-" + word + "@example.org");
        Visitor.at(house)
                .post(
                        event.address() + "/rsvp",
                        "session",
                        "1",
                        "name",
                        "Ruth",
                        "email",
                        ruth.value(),
                        "opened",
                        stamps.at(Instant.now().minusSeconds(30)),
                        "once",
                        UUID.randomUUID().toString());
        PostOffice.letterTo(ruth);
        decide(event, "TAKEN_DOWN", "It was a trap");
        String mistake = last(event);
        moderator.post(at(event) + "/decision/undoing");
        decided.run(mistake);
        assertThat(events.whole(event.id()).sessions().getFirst().isOff())
                .as("undone in time")
                .isFalse();
        decide(event, "SHOWN", "");
        decide(event, "TAKEN_DOWN", "It was a trap");
        decided.run(last(event));
        Awaitility.await().until(() -> PostOffice.lettersTo(ruth).size() > 1);
        MimeMessage letter = PostOffice.lettersTo(ruth).getLast();
        assertThat(letter.getSubject()).contains("Vigil " + word);
        assertThat(events.whole(event.id()).sessions().getFirst().isOff()).isTrue();
    }

    private Event proposed() {
        Event event = events.make(Wish.named("Vigil " + word).in(EventState.WAITING));
        scope.team(event.id(), () -> {
            proposers.keep(event.id(), proposer, Instant.now());
            return event;
        });
        return event;
    }

    private static String at(Event event) {
        return "/desk/events/" + event.id();
    }

    private void decide(Event event, String ruling, String words) {
        assertThat(moderator
                        .post(at(event) + "/decision", "ruling", ruling, "words", words)
                        .status())
                .isEqualTo(303);
    }

    /** The last decision, as the queue keeps it. */
    private String last(Event event) {
        TeamId id = event.id();
        UUID ruling = scope.job(id, () -> rulings.of(id).getFirst().id());
        return new EventDecided.Decision(id, ruling).subject();
    }
}
