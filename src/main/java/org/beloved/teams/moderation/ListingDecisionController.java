package org.beloved.teams.moderation;

import java.util.Optional;
import java.util.UUID;
import org.beloved.accounts.Moderators;
import org.beloved.accounts.SignedIn;
import org.beloved.shared.AccountId;
import org.beloved.shared.TeamId;
import org.beloved.teams.directory.Listing;
import org.beloved.teams.directory.Ruling;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A moderator reads one entry and decides, or takes a decision back. */
@Controller
class ListingDecisionController {

    private final Moderation moderation;

    ListingDecisionController(Moderation moderation) {
        this.moderation = moderation;
    }

    @GetMapping("/desk/teams")
    Page all(
            @RequestParam(name = "q", defaultValue = "") String words,
            @AuthenticationPrincipal @Nullable SignedIn person) {
        String asked = words.strip();
        return new AllListingsPage(asked, moderation.all(Moderators.only(person).account(), asked));
    }

    @GetMapping("/desk/teams/{listing}")
    Page show(@PathVariable UUID listing, @AuthenticationPrincipal @Nullable SignedIn person) {
        return new ListingDecisionPage(found(Moderators.only(person).account(), listing), Form.empty(), false);
    }

    @PostMapping("/desk/teams/{listing}/decision")
    Answer decide(
            @PathVariable UUID listing,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal @Nullable SignedIn person) {
        AccountId moderator = Moderators.only(person).account();
        Moderation.Found found = found(moderator, listing);
        Form form = Form.of(typed);
        if (isDoneAlready(found, form)) {
            return here(listing);
        }
        if (!isAsRead(found.listing(), form)) {
            return new ListingDecisionPage(found, form, true);
        }
        ListingDecisionForm read = ListingDecisionForm.read(form, found.listing());
        if (read.answer().isEmpty()) {
            return new ListingDecisionPage(found, read.form(), false);
        }
        ListingDecisionForm.Answer answer = read.answer().get();
        boolean isFirst = moderation.decide(moderator, found.listing(), answer.kind(), answer.reason(), answer.words());
        return isFirst ? here(listing) : new ListingDecisionPage(found(moderator, listing), read.form(), true);
    }

    @PostMapping("/desk/teams/{listing}/decision/undoing")
    Answer undo(@PathVariable UUID listing, @AuthenticationPrincipal @Nullable SignedIn person) {
        AccountId moderator = Moderators.only(person).account();
        Moderation.Found found = found(moderator, listing);
        if (found.canBeUndone()) {
            moderation.decide(moderator, found.listing(), Ruling.Kind.UNDONE, Optional.empty(), "");
        }
        return here(listing);
    }

    /** A second press of the same button, by whoever pressed it first or another, is answered like the first. */
    private static boolean isDoneAlready(Moderation.Found found, Form form) {
        Listing listing = found.listing();
        return form.version() == listing.version()
                && found.last()
                        .filter(ruling -> ruling.kind().leadsTo() == listing.state())
                        .filter(ruling -> ruling.kind().name().equals(form.value("ruling")))
                        .isPresent();
    }

    private static boolean isAsRead(Listing listing, Form form) {
        return form.value("state").isEmpty()
                || form.value("state").equals(listing.state().name()) && form.version() == listing.version();
    }

    private Moderation.Found found(AccountId moderator, UUID listing) {
        return moderation.find(moderator, new TeamId(listing)).orElseThrow(NotHere::new);
    }

    private static SeeOther here(UUID listing) {
        return new SeeOther("/desk/teams/" + listing);
    }
}
