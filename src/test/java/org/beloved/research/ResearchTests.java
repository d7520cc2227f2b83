package org.beloved.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.beloved.RoomTest;
import org.beloved.shared.Fips;
import org.beloved.shared.TeamId;
import org.beloved.teams.Effort;
import org.beloved.toolkit.QuestionSet.Question;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.beloved.web.Phrasebook;
import org.beloved.web.RoadStep.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RoomTest
class ResearchTests {

    private static final Answer.Proof BUDGET =
            new Answer.Proof("County budget, page 88", LocalDate.of(2026, 11, 11), Certainty.FAIRLY_SURE);

    @Autowired
    Scope scope;

    @Autowired
    Answers answers;

    @Autowired
    Assignments assignments;

    @Autowired
    QuestionsToAsk toAsk;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    JdbcClient sql;

    private final TeamId team = TeamId.random();
    private final UUID walt = UUID.randomUUID();
    private final Effort effort = new Effort(UUID.randomUUID(), 1, new Fips("42091"), "detainers");

    @BeforeEach
    void aTeamWithARoad() {
        scope.team(team, () -> {
            sql.sql("insert into teams.team (team_id, slug, name, place, started_at) "
                            + "values (?, ?, 'Seekers', '42091', now())")
                    .params(team.value(), "seekers-" + team)
                    .update();
            return sql.sql("insert into teams.effort (team_id, id, number, place, kit, begun_at) "
                            + "values (?, ?, 1, '42091', 'detainers', now())")
                    .params(team.value(), effort.id())
                    .update();
        });
    }

    @Test
    void anAnswerIsWrittenBesideTheOldOneNeverOverIt() {
        scope.team(team, () -> {
            assertThat(write("cost-day", "About 150 dollars", 1)).isTrue();
            assertThat(write("cost-day", "Between 142 and 218 dollars", 2)).isTrue();
            assertThat(answers.of(team, effort.id())).singleElement().satisfies(answer -> {
                assertThat(answer.said()).isEqualTo("Between 142 and 218 dollars");
                assertThat(answer.proof()).isEqualTo(BUDGET);
                assertThat(answer.by()).isEqualTo(walt);
            });
            assertThat(answers.history(team, effort.id(), "cost-day"))
                    .extracting(Answer::said)
                    .containsExactly("Between 142 and 218 dollars", "About 150 dollars");
            return 0;
        });
    }

    @Test
    void theSecondOfTwoWritersWritesNothing() {
        scope.team(team, () -> {
            assertThat(write("cost-day", "Mine", 1)).isTrue();
            assertThat(write("cost-day", "Theirs", 1)).as("same version").isFalse();
            assertThat(write("cost-day", "Late", 4))
                    .as("a version that follows none")
                    .isFalse();
            answers.delete(team, effort.id(), "cost-day");
            assertThat(answers.history(team, effort.id(), "cost-day")).isEmpty();
            assertThat(write("cost-day", "Stale", 2)).as("after it was deleted").isFalse();
            assertThat(write("cost-day", "New", 1)).isTrue();
            return 0;
        });
    }

    @Test
    void aQuestionKeptForTheMeetingIsGoneFromThereOnceItIsAnswered() {
        scope.team(team, () -> {
            toAsk.mark(team, effort.id(), walt, "cost-year");
            toAsk.mark(team, effort.id(), walt, "policy-checks");
            assertThat(toAsk.of(team, effort)).extracting(Question::id).containsExactly("policy-checks", "cost-year");
            assertThat(write("policy-checks", "The shift lead", 1)).isTrue();
            assertThat(toAsk.of(team, effort)).extracting(Question::id).containsExactly("cost-year");
            return 0;
        });
    }

    @Test
    void theStepIsOpenUntilEveryQuestionHasAnAnswerOrSomebodyWhoLooks() {
        scope.team(team, () -> {
            List<String> all = questions();
            assertThat(all).hasSizeGreaterThan(15);
            assertThat(state()).isEqualTo(State.OPEN);
            assertThat(write(all.getFirst(), "Yes", 1)).isTrue();
            assignments.assign(team, effort.id(), walt, new Assignment(all.get(1), walt, LocalDate.of(2026, 12, 3)));
            all.stream().skip(3).forEach(question -> toAsk.mark(team, effort.id(), walt, question));
            assertThat(state()).as("one question is loose").isEqualTo(State.OPEN);
            toAsk.mark(team, effort.id(), walt, all.get(2));
            assertThat(state()).isEqualTo(State.WAITING);
            all.stream().skip(1).forEach(question -> write(question, "Yes", 1));
            assertThat(state()).isEqualTo(State.DONE);
            return 0;
        });
    }

    @Test
    void theStepSaysHowFarItIs() {
        scope.team(team, () -> {
            questions().stream().limit(10).forEach(question -> write(question, "Yes", 1));
            toAsk.mark(team, effort.id(), walt, questions().getLast());
            assertThat(ResearchStep.sentence(asked(), new Phrasebook().in(Language.ENGLISH)))
                    .isEqualTo("Ten of nineteen answers found, one kept for the meeting.");
            assertThat(ResearchStep.sentence(asked(), new Phrasebook().in(Language.SPANISH)))
                    .isEqualTo("Diez de diecinueve respuestas encontradas, una para la reunión.");
            return 0;
        });
    }

    @Test
    void anotherTeamFindsNothing() {
        scope.team(team, () -> write("cost-day", "Ours", 1));
        TeamId other = TeamId.random();
        assertThat(scope.team(other, () -> answers.of(team, effort.id()))).isEmpty();
        assertThat(scope.team(other, () -> toAsk.marked(team, effort.id()))).isEqualTo(Set.of());
    }

    private boolean write(String question, String said, int version) {
        return answers.write(team, effort.id(), new Answer(question, said, BUDGET, walt, Instant.EPOCH, version));
    }

    private Questionnaire asked() {
        return questionnaires.of(team, effort);
    }

    private State state() {
        return ResearchStep.state(asked());
    }

    private List<String> questions() {
        return asked().entries().stream().map(entry -> entry.question().id()).toList();
    }
}
