package org.beloved.meetings.prepare;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.beloved.teams.FormPage;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.Words;

/** What the team will say, and who tells a story. */
record PreparePage(
        Seat seat, LocalDate today, Preparation kept, List<Storyteller> stories, Map<UUID, String> names, Form form)
        implements FormPage {

    /** Says the state of things: what is written and what is still missing. */
    String heading(Words words) {
        if (!kept.hasPurpose()) {
            return words.say("meetings.prepare.heading.begin");
        }
        long ready = stories.stream().filter(Storyteller::isReady).count();
        return words.say("meetings.prepare.heading", "count", ready);
    }

    String teller(Storyteller story, Words words) {
        return story.teller().map(names::get).orElseGet(() -> words.say("meetings.prepare.nobody"));
    }

    /** What its owner allowed, in a sentence. */
    String allowed(Storyteller story, Words words) {
        Consent consent = story.consent();
        return words.say(
                "meetings.consent." + consent.answer(),
                Map.of(
                        "who", consent.askedBy().map(names::get).orElse(""),
                        "date", consent.on().map(on -> words.date(on, today)).orElse(""),
                        "count", consent.allowed().size(),
                        "what",
                                words.list(consent.allowed().stream()
                                        .sorted()
                                        .map(detail -> words.say("meetings.consent.detail." + detail))
                                        .toList())));
    }

    String tag(Storyteller story) {
        return switch (story.state()) {
            case READY -> "done";
            case NEEDS_CONSENT, NEEDS_TELLER -> "now";
            case NOT_TOLD -> "";
        };
    }

    @Override
    public int step() {
        return 5;
    }

    @Override
    public String template() {
        return "meetings/prepare/show";
    }

    @Override
    public String title(Words words) {
        return words.say("meetings.prepare.title");
    }
}
