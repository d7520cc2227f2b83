package org.beloved.toolkit;

import java.util.List;

/** The questions a team looks into before it meets anybody, in groups. */
public record QuestionSet(List<Group> groups) {

    public QuestionSet {
        groups = List.copyOf(groups);
    }

    /** Questions about one thing. */
    public record Group(String id, Text title, Text about, List<Question> questions) {

        public Group {
            Ids.check(id);
            questions = List.copyOf(questions);
        }
    }

    /** @param hint where to look, or what a good answer holds */
    public record Question(String id, Text ask, Text hint) {

        public Question {
            Ids.check(id);
        }
    }
}
