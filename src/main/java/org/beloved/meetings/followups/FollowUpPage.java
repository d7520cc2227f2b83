package org.beloved.meetings.followups;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.teams.FormPage;
import org.beloved.teams.Member;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.Words;

/**
 * A follow-up to write down, change or cross off.
 *
 * @param standing as it stands now; empty for a new one
 * @param from the words of the promise or note it comes from
 */
record FollowUpPage(Seat seat, List<Member> members, Form form, Optional<FollowUpView> standing, Origin from)
        implements FormPage {

    /** What a new follow-up comes from, with the words as they stand now. */
    record Origin(FollowUp.Source source, String promise, String note) {

        boolean isPromise() {
            return source.promise().isPresent();
        }

        boolean isNote() {
            return source.note().isPresent();
        }
    }

    /** What was typed stays in the form; saving again means it, so the form now carries the newer version. */
    FollowUpPage overtaken() {
        int version = standing.map(now -> now.followUp().version()).orElse(0);
        return new FollowUpPage(seat, members, form.overtaken(version), standing, from);
    }

    boolean isOpen() {
        return standing.filter(view -> !view.followUp().isOpen()).isEmpty();
    }

    boolean mayChange() {
        return seat.mayWrite() && isOpen();
    }

    String action() {
        return standing.map(FollowUpView::href).orElseGet(() -> seat.path("follow-ups"));
    }

    Map<String, String> owners() {
        return FollowUpForm.owners(members);
    }

    String heading(Words words) {
        return standing.map(view -> words.say(
                        "meetings.followups.heading." + view.followUp().state()))
                .orElseGet(() -> words.say("meetings.followups.heading.new"));
    }

    @Override
    public String template() {
        return "meetings/followups/show";
    }

    @Override
    public String title(Words words) {
        return words.say("meetings.followups.title");
    }
}
