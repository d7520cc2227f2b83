package org.beloved.evidence.review;

import java.util.List;
import org.beloved.evidence.facility.Corrections;
import org.beloved.evidence.facility.Unplaced;
import org.beloved.evidence.store.FacilityRulings;
import org.beloved.places.PlaceWords;
import org.beloved.places.Places;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** For everybody: what was looked up by a person, and what nobody found. */
record LookedUpPage(List<Corrections.Correction> shipped, List<FacilityRulings.Ruling> rulings, List<Unplaced> unplaced)
        implements Page {

    private static final int MOST = 200;

    List<Unplaced> shown() {
        return unplaced.stream().limit(MOST).toList();
    }

    static String county(Corrections.Correction correction, Words words) {
        return Places.shipped()
                .county(correction.county())
                .map(new PlaceWords(words)::label)
                .orElse(correction.county().code());
    }

    static String place(Corrections.Correction correction) {
        return correction.name() + ", " + (correction.city().isEmpty() ? "" : correction.city() + ", ")
                + correction.state();
    }

    @Override
    public String template() {
        return "evidence/review/public";
    }

    @Override
    public String title(Words words) {
        return words.say("evidence.looked-up.title");
    }
}
