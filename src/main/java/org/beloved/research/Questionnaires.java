package org.beloved.research;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beloved.shared.TeamId;
import org.beloved.teams.Effort;
import org.beloved.toolkit.Kits;
import org.springframework.stereotype.Component;

/** Joins the kit's questions with what a team made of them; in the team's scope. */
@Component
public class Questionnaires {

    private final Kits kits;
    private final Answers answers;
    private final Assignments assignments;
    private final QuestionsToAsk toAsk;

    Questionnaires(Kits kits, Answers answers, Assignments assignments, QuestionsToAsk toAsk) {
        this.kits = kits;
        this.answers = answers;
        this.assignments = assignments;
        this.toAsk = toAsk;
    }

    public Questionnaire of(TeamId team, Effort effort) {
        Map<String, Answer> found =
                answers.of(team, effort.id()).stream().collect(Collectors.toMap(Answer::question, Function.identity()));
        Map<String, Assignment> given = assignments.of(team, effort.id()).stream()
                .collect(Collectors.toMap(Assignment::question, Function.identity()));
        Set<String> marked = toAsk.marked(team, effort.id());
        List<Questionnaire.Group> groups = kits.kit(effort.kit()).research().groups().stream()
                .map(group -> new Questionnaire.Group(
                        group,
                        group.questions().stream()
                                .map(question -> new Questionnaire.Entry(
                                        question,
                                        Optional.ofNullable(found.get(question.id())),
                                        Optional.ofNullable(given.get(question.id())),
                                        marked.contains(question.id())))
                                .toList()))
                .toList();
        return new Questionnaire(groups);
    }
}
