package org.beloved.policy.correction;

import java.util.List;
import java.util.Optional;
import org.beloved.places.County;
import org.beloved.places.Places;
import org.beloved.policy.PlaceRecord;
import org.beloved.policy.PolicyBook;
import org.beloved.policy.PolicyVersion;
import org.beloved.shared.Fips;
import org.beloved.web.Words;

/** What a correction is about, known by one part of an address. */
sealed interface Topic {

    List<String> PAGES = List.of("tracker", "decide", "compare", "draft", "clock");

    /** One version of a place's rule. */
    record OfVersion(PlaceRecord place, PolicyVersion version) implements Topic {}

    /** A place as a whole, by its short name. */
    record OfPlace(PlaceRecord place) implements Topic {}

    /** A county, whether or not we hold a rule of it. */
    record OfCounty(County county) implements Topic {}

    /** One of the pages beside the rules. */
    record OfPage(String page) implements Topic {}

    static Optional<Topic> find(String id, PolicyBook book) {
        if (PAGES.contains(id)) {
            return Optional.of(new OfPage(id));
        }
        return version(id, book).or(() -> place(id, book)).or(() -> county(id));
    }

    private static Optional<Topic> version(String id, PolicyBook book) {
        return book.find(id).flatMap(version -> book.placeOf(id).map(place -> new OfVersion(place, version)));
    }

    private static Optional<Topic> place(String id, PolicyBook book) {
        return book.places().stream()
                .filter(place -> place.place().slug().equals(id))
                .findFirst()
                .map(OfPlace::new);
    }

    private static Optional<Topic> county(String id) {
        return Fips.parse(id).flatMap(Places.shipped()::county).map(OfCounty::new);
    }

    default String id() {
        return switch (this) {
            case OfVersion of -> of.version().id();
            case OfPlace of -> of.place().place().slug();
            case OfCounty of -> of.county().fips().code();
            case OfPage of -> of.page();
        };
    }

    /** The page it is about. */
    default String address() {
        return switch (this) {
            case OfVersion of -> "/policies/" + of.version().id();
            case OfPlace of -> of.place().versions().isEmpty() ? "/policies" : "/policies/" + id();
            case OfCounty of -> "/places/" + of.county().fips();
            case OfPage of -> pageAddress(of.page());
        };
    }

    private static String pageAddress(String page) {
        return switch (page) {
            case "tracker" -> "/policies";
            case "clock" -> "/clock";
            default -> "/policies/" + page;
        };
    }

    default String name(Words words) {
        return switch (this) {
            case OfVersion of ->
                words.say(
                        "policy.correction.topic.version",
                        "place",
                        of.place().place().name().in(words.language()),
                        "text",
                        of.version().instrument().citation());
            case OfPlace of -> of.place().place().name().in(words.language());
            case OfCounty of -> of.county().label();
            case OfPage of -> words.say("policy.correction.topic." + of.page());
        };
    }

    /** What can be wrong with it. */
    default List<About> abouts() {
        return switch (this) {
            case OfVersion _, OfPlace _ -> List.of(About.values());
            case OfCounty _ -> List.of(About.MISSING, About.PRACTICE, About.OTHER);
            case OfPage _ -> List.of(About.OTHER, About.MISSING);
        };
    }
}
