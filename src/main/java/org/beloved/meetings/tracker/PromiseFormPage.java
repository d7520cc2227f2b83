package org.beloved.meetings.tracker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.meetings.WhomWeMeet;
import org.beloved.meetings.promises.PromiseForm;
import org.beloved.meetings.promises.PromiseView;
import org.beloved.meetings.promises.Side;
import org.beloved.teams.FormPage;
import org.beloved.teams.Member;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.Words;

/**
 * Writing a promise down, or correcting what was written.
 *
 * @param standing the promise to correct as it stands now; empty for a new one
 */
record PromiseFormPage(Seat seat, WhomWeMeet.They they, List<Member> members, Form form, Optional<PromiseView> standing)
        implements FormPage {

    /** What was typed stays in the form; saving again means it, so the form now carries the newer version. */
    PromiseFormPage overtaken() {
        int version = standing.map(now -> now.promise().version()).orElse(0);
        return new PromiseFormPage(seat, they, members, form.overtaken(version), standing);
    }

    String action() {
        return standing.map(PromiseView::href).orElseGet(() -> seat.path("promises"));
    }

    Map<String, String> sides(Words words) {
        Map<String, String> sides = new LinkedHashMap<>();
        sides.put(Side.THEIRS.name(), words.say("meetings.promises.side.THEIRS", "who", they.addressed(words)));
        sides.put(Side.OURS.name(), words.say("meetings.promises.side.OURS"));
        return sides;
    }

    Map<String, String> hearers() {
        return PromiseForm.hearers(members);
    }

    @Override
    public String template() {
        return "meetings/tracker/form";
    }

    @Override
    public String title(Words words) {
        return words.say("meetings.promises.title");
    }
}
