package org.beloved.toolkit;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one kit from its files, and looks whether they fit together. */
final class KitFolder {

    record KitFile(String id, int order, boolean drafts, Text name, Text what, Text purpose, Text safety) {}

    /** How a meeting goes, whatever it is about. */
    record MeetingFile(List<RoleCard> roles, AgendaTemplate agenda, Signs signs, List<Task> tasks) {}

    record HardQuestionsFile(List<HardQuestion> hardQuestions) {}

    record LettersFile(List<LetterText> letters) {}

    private final KitFiles files;

    KitFolder(KitFiles files) {
        this.files = files;
    }

    static KitFolder shipped(String id) {
        return new KitFolder(KitFiles.shipped(id));
    }

    Kit read() {
        KitFile kit = files.read("kit.yaml", KitFile.class);
        Kit.Requests requests = files.read("provisions.yaml", Kit.Requests.class);
        unlike("provisions.yaml", requests.sets(), ProvisionSet::id);
        unlike("provisions.yaml", provisions(requests), Provision::id);
        Kit.Table table = table();
        QuestionSet research = files.read("research.yaml", QuestionSet.class);
        unlike("research.yaml", research.groups(), QuestionSet.Group::id);
        unlike("research.yaml", questions(research), QuestionSet.Question::id);
        LettersFile letters = files.read("letters.yaml", LettersFile.class);
        return new Kit(
                kit.id(),
                new Kit.Campaign(kit.order(), kit.drafts(), kit.name(), kit.what(), kit.purpose(), kit.safety()),
                requests,
                table,
                files.read("request.yaml", RequestTexts.class),
                new Kit.Library(research, letters.letters()));
    }

    private Kit.Table table() {
        MeetingFile meeting = files.read("meeting.yaml", MeetingFile.class);
        unlike("meeting.yaml", meeting.tasks(), Task::id);
        unlike("meeting.yaml", meeting.roles(), card -> card.kind().name());
        everyRole(meeting);
        List<HardQuestion> hard =
                files.read("hard-questions.yaml", HardQuestionsFile.class).hardQuestions();
        unlike("hard-questions.yaml", hard, HardQuestion::id);
        return new Kit.Table(meeting.roles(), meeting.agenda(), meeting.signs(), hard, meeting.tasks());
    }

    private static List<Provision> provisions(Kit.Requests requests) {
        return requests.sets().stream()
                .flatMap(set -> set.provisions().stream())
                .toList();
    }

    private static List<QuestionSet.Question> questions(QuestionSet research) {
        return research.groups().stream()
                .flatMap(group -> group.questions().stream())
                .toList();
    }

    private void everyRole(MeetingFile meeting) {
        Set<RoleKind> described = meeting.roles().stream().map(RoleCard::kind).collect(Collectors.toSet());
        List<RoleKind> missing = Stream.of(RoleKind.values())
                .filter(kind -> !described.contains(kind))
                .toList();
        if (!missing.isEmpty()) {
            throw files.wrong(
                    "meeting.yaml", "a role for each of " + Arrays.toString(RoleKind.values()), "none for " + missing);
        }
    }

    private <T> void unlike(String file, List<T> entries, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (T entry : entries) {
            if (!seen.add(id.apply(entry))) {
                throw files.wrong(file, "each id once", "\"" + id.apply(entry) + "\" twice");
            }
        }
    }
}
