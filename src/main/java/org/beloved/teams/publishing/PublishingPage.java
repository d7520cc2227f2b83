package org.beloved.teams.publishing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.beloved.teams.FormPage;
import org.beloved.teams.Seat;
import org.beloved.teams.directory.Introduction;
import org.beloved.teams.directory.IntroductionForm;
import org.beloved.teams.directory.Listing;
import org.beloved.teams.directory.ListingState;
import org.beloved.teams.directory.Ruling;
import org.beloved.teams.directory.Shown;
import org.beloved.web.Form;
import org.beloved.web.Words;

/** The entry as it stands, what the public sees of it, and the form that changes it. */
record PublishingPage(Seat seat, Publishing.Found found, Form form) implements FormPage {

    private static final String HEADING = "teams.publishing.heading.";

    @Override
    public String template() {
        return "teams/publishing/show";
    }

    @Override
    public String title(Words words) {
        return words.say("teams.publishing.title");
    }

    Optional<Listing> listing() {
        return found.listing();
    }

    String heading(Words words) {
        return words.say(listing().map(each -> HEADING + each.state()).orElse(HEADING + "none"));
    }

    String lede(Words words) {
        return words.say(listing().map(each -> HEADING + each.state()).orElse(HEADING + "none") + ".what");
    }

    boolean is(ListingState state) {
        return listing().filter(each -> each.state() == state).isPresent();
    }

    boolean mayBeWithdrawn() {
        return listing()
                .filter(each -> each.state().mayBecome(ListingState.WITHDRAWN))
                .isPresent();
    }

    boolean mayBeChanged() {
        return !is(ListingState.TAKEN_DOWN);
    }

    /** Why a moderator said no, where that is how things stand. */
    Optional<Ruling> no() {
        return is(ListingState.REFUSED) || is(ListingState.TAKEN_DOWN)
                ? found.rulings().stream().findFirst()
                : Optional.empty();
    }

    String active(Words words) {
        return listing()
                .map(each -> words.longDate(LocalDate.ofInstant(each.standing().active(), ZoneOffset.UTC)))
                .orElse("");
    }

    static Form kept(Seat seat, Publishing.Found found) {
        return found.listing()
                .map(each -> IntroductionForm.filled(each.says(), each.version()))
                .orElseGet(() -> IntroductionForm.filled(
                        new Introduction(Shown.NAME, seat.team().name(), "", "", List.of(), List.of()), 0));
    }

    static int version(Publishing.Found found) {
        return found.listing().map(Listing::version).orElse(0);
    }
}
