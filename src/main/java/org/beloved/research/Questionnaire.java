package org.beloved.research;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.beloved.toolkit.QuestionSet;
import org.beloved.toolkit.QuestionSet.Question;

/** The kit's questions as an effort stands: each answered, being looked into, kept for the meeting, or simply open. */
public record Questionnaire(List<Group> groups) {

    /** One question and what became of it. */
    public record Entry(Question question, Optional<Answer> answer, Optional<Assignment> assignment, boolean marked) {

        public boolean isAnswered() {
            return answer.isPresent();
        }

        /** Kept for the meeting and still unknown. */
        public boolean isToAsk() {
            return marked && !isAnswered();
        }

        /** Somebody looks into it, and it is still unknown. */
        public boolean isAssigned() {
            return assignment.isPresent() && !isAnswered();
        }

        /** Nobody knows, nobody looks, nobody will ask. */
        public boolean isLoose() {
            return !isAnswered() && !marked && assignment.isEmpty();
        }
    }

    /** Questions about one thing. */
    public record Group(QuestionSet.Group kit, List<Entry> entries) {

        public long answered() {
            return entries.stream().filter(Entry::isAnswered).count();
        }
    }

    public List<Entry> entries() {
        return groups.stream().flatMap(group -> group.entries().stream()).toList();
    }

    public int size() {
        return entries().size();
    }

    public long count(Predicate<Entry> which) {
        return entries().stream().filter(which).count();
    }

    public long answered() {
        return count(Entry::isAnswered);
    }

    public boolean isComplete() {
        return answered() == size();
    }

    /** Empty when the kit has no such question. */
    public Optional<Entry> entry(String question) {
        return entries().stream()
                .filter(entry -> entry.question().id().equals(question))
                .findFirst();
    }
}
