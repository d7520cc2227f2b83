package org.beloved.toolkit;

import java.util.List;
import java.util.Optional;

/** Everything a campaign brings along. */
public record Kit(String id, Campaign campaign, Requests requests, Table table, RequestTexts asking, Library library) {

    public Kit {
        Ids.check(id);
    }

    /**
     * What the campaign is.
     *
     * @param order low goes first; the first is the one a team has that chose none
     * @param drafts whether an ordinance can be drafted from its provisions
     * @param what in one sentence, what a team asks for
     * @param purpose what to say while the team has written no purpose of its own
     * @param safety what to remember in the official's building
     */
    public record Campaign(int order, boolean drafts, Text name, Text what, Text purpose, Text safety) {}

    /** What a team may ask for. */
    public record Requests(List<ProvisionSet> sets) {

        public Requests {
            sets = List.copyOf(sets);
        }
    }

    /**
     * How a meeting is planned.
     *
     * @param tasks what to do before the day
     */
    public record Table(
            List<RoleCard> roles,
            AgendaTemplate agenda,
            Signs signs,
            List<HardQuestion> hardQuestions,
            List<Task> tasks) {

        public Table {
            roles = List.copyOf(roles);
            hardQuestions = List.copyOf(hardQuestions);
            tasks = List.copyOf(tasks);
        }
    }

    /** What is read and sent. */
    public record Library(QuestionSet research, List<LetterText> letters) {

        public Library {
            letters = List.copyOf(letters);
        }
    }

    public Text name() {
        return campaign.name();
    }

    public Text safety() {
        return campaign.safety();
    }

    public List<ProvisionSet> provisionSets() {
        return requests.sets();
    }

    public Optional<ProvisionSet> provisionSet(String setId) {
        return provisionSets().stream().filter(set -> set.id().equals(setId)).findFirst();
    }

    /** In whichever set it stands. */
    public Optional<Provision> provision(String provisionId) {
        return provisionSets().stream()
                .flatMap(set -> set.provision(provisionId).stream())
                .findFirst();
    }

    public RoleCard role(RoleKind kind) {
        return table.roles().stream()
                .filter(card -> card.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    public List<RoleCard> roles() {
        return table.roles();
    }

    public AgendaTemplate agenda() {
        return table.agenda();
    }

    public Signs signs() {
        return table.signs();
    }

    public List<HardQuestion> hardQuestions() {
        return table.hardQuestions();
    }

    public Optional<HardQuestion> hardQuestion(String questionId) {
        return hardQuestions().stream()
                .filter(question -> question.id().equals(questionId))
                .findFirst();
    }

    public List<Task> tasks() {
        return table.tasks();
    }

    public QuestionSet research() {
        return library.research();
    }

    public Optional<LetterText> letter(String letterId) {
        return library.letters().stream()
                .filter(letter -> letter.id().equals(letterId))
                .findFirst();
    }
}
