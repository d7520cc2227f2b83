package org.beloved.evidence.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.beloved.evidence.facility.Facility;
import org.beloved.places.State;
import org.jspecify.annotations.Nullable;

/** The facility that somebody decides about, as records name it. */
record Subject(String facility, String city, String state) {

    private static final int LONGEST = 200;

    Subject(@Nullable String facility, @Nullable String city, @Nullable String state) {
        this.facility = cut(facility);
        this.city = cut(city);
        this.state = cut(state);
    }

    static Subject of(Facility facility) {
        return new Subject(facility.name(), facility.city(), facility.state());
    }

    private static String cut(@Nullable String told) {
        String text = told == null ? "" : told.strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    Facility asFacility() {
        return new Facility(facility, city, state);
    }

    /** Empty where no decision can be made: nobody knows the state, or it has no name. */
    Optional<State> knownState() {
        return facility.isEmpty() ? Optional.empty() : asFacility().knownState();
    }

    /** As decisions name it: with the state's code, however records write it. Empty where no decision can be made. */
    Optional<Subject> decided() {
        return knownState().map(known -> new Subject(facility, city, known.code()));
    }

    String where() {
        return asFacility().where();
    }

    String address() {
        return ReviewPage.PATH + "/decision?facility=" + encoded(facility) + "&city=" + encoded(city) + "&state="
                + encoded(state);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
