package org.beloved.evidence.review;

import java.util.UUID;
import org.beloved.evidence.facility.Corrections;
import org.beloved.evidence.store.FacilityRulings;
import org.beloved.places.PlaceWords;
import org.beloved.places.Places;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** What was decided about one facility, before a moderator. */
record DecidedPage(FacilityRulings.Ruling ruling) implements Page {

    static String address(UUID ruling) {
        return ReviewPage.PATH + "/" + ruling;
    }

    Corrections.Correction correction() {
        return ruling.correction();
    }

    Subject subject() {
        return new Subject(
                correction().name(), correction().city(), correction().state());
    }

    /** As it stands in a sentence. */
    static String where(Corrections.Correction correction, Words words) {
        return Places.shipped()
                .county(correction.county())
                .map(new PlaceWords(words)::labelInSentence)
                .orElse(correction.county().code());
    }

    String heading(Words words) {
        return words.say(
                ruling.isInForce() ? "evidence.review.placed" : "evidence.review.unplaced",
                "facility",
                correction().name(),
                "county",
                where(correction(), words));
    }

    @Override
    public String template() {
        return "evidence/review/decided";
    }

    @Override
    public String title(Words words) {
        return words.say("evidence.review.title");
    }

    @Override
    public Frame frame() {
        return Frame.DESK;
    }
}
