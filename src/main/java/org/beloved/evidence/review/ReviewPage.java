package org.beloved.evidence.review;

import java.util.List;
import org.beloved.evidence.facility.Unplaced;
import org.beloved.evidence.store.FacilityRulings;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** Facilities whose county nobody found, and what was decided so far. */
record ReviewPage(List<Unplaced> unplaced, List<FacilityRulings.Ruling> rulings) implements Page {

    static final String PATH = "/desk/evidence/facilities";

    /** More would be no list to work through; those with most records come first. */
    private static final int MOST = 100;

    List<Unplaced> shown() {
        return unplaced.stream().limit(MOST).toList();
    }

    static boolean isDecidable(Unplaced unplaced) {
        return Subject.of(unplaced.facility()).knownState().isPresent();
    }

    static String address(Unplaced unplaced) {
        return Subject.of(unplaced.facility()).address();
    }

    long records() {
        return unplaced.stream().mapToLong(Unplaced::records).sum();
    }

    @Override
    public String template() {
        return "evidence/review/list";
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
