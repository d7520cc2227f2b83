package org.beloved.meetings.comments;

import org.beloved.teams.FormPage;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.Words;

/** The comments on the plan by themselves. */
record CommentsPage(CommentThread thread) implements FormPage {

    @Override
    public Seat seat() {
        return thread.seat();
    }

    @Override
    public Form form() {
        return thread.form();
    }

    @Override
    public String template() {
        return "meetings/comments/show";
    }

    @Override
    public String title(Words words) {
        return words.say("meetings.plan.title");
    }
}
