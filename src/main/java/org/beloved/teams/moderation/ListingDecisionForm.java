package org.beloved.teams.moderation;

import java.util.List;
import java.util.Optional;
import org.beloved.shared.Problem;
import org.beloved.teams.directory.Listing;
import org.beloved.teams.directory.ListingState;
import org.beloved.teams.directory.Reason;
import org.beloved.teams.directory.Ruling;
import org.beloved.web.Form;
import org.beloved.web.SafetyCheck;
import org.beloved.web.Typed;

/** What a moderator chose: either an answer, or the form with what is to mend. */
record ListingDecisionForm(Form form, Optional<Answer> answer) {

    private static final int LONGEST = 500;

    record Answer(Ruling.Kind kind, Optional<Reason> reason, String words) {}

    static ListingDecisionForm read(Form form, Listing listing) {
        Typed typed = new Typed(form);
        Optional<Ruling.Kind> kind = typed.choice("ruling", Ruling.Kind.class, "teams.moderation.ruling.missing");
        if (kind.isPresent() && !kinds(listing).contains(kind.get())) {
            typed.mend(Problem.of("ruling", "teams.moderation.ruling.missing"));
        }
        boolean isNo = kind.filter(each -> each != Ruling.Kind.SHOWN).isPresent();
        Optional<Reason> reason =
                isNo ? typed.choice("reason", Reason.class, "teams.moderation.reason.missing") : Optional.empty();
        String words = typed.optional("words", LONGEST);
        if (words.isEmpty() && reason.filter(Reason.OTHER::equals).isPresent()) {
            typed.mend(Problem.of("words", "teams.moderation.words.missing"));
        }
        typed.mend(SafetyCheck.look(form, "words"));
        return new ListingDecisionForm(
                typed.form(),
                typed.isGood() ? kind.map(each -> new Answer(each, reason, isNo ? words : "")) : Optional.empty());
    }

    /** What can be decided where the entry stands; nothing where it is off the map already. */
    static List<Ruling.Kind> kinds(Listing listing) {
        return listing.state() == ListingState.WAITING
                ? List.of(Ruling.Kind.SHOWN, Ruling.Kind.REFUSED)
                : listing.isShown() ? List.of(Ruling.Kind.TAKEN_DOWN) : List.of();
    }
}
