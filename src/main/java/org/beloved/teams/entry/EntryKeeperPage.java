package org.beloved.teams.entry;

import org.beloved.teams.directory.Listing;
import org.beloved.teams.directory.ListingState;
import org.beloved.web.Form;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/** An entry as its people look after it. */
record EntryKeeperPage(String token, Listing listing, Form form) implements Page {

    @Override
    public String template() {
        return "teams/entry/keep";
    }

    /** Says nothing of which team it is: it stays in the browser's history. */
    @Override
    public String title(Words words) {
        return words.say("teams.publishing.title");
    }

    @Override
    public Frame frame() {
        return Frame.HOLDER;
    }

    @Override
    public HttpStatus status() {
        return form.status();
    }

    String path() {
        return EntryKeeperController.PATH + token;
    }

    boolean is(ListingState state) {
        return listing.state() == state;
    }

    boolean isOnTheWay() {
        return is(ListingState.SHOWN) || is(ListingState.SLEEPING);
    }

    boolean mayBeWithdrawn() {
        return listing.state().mayBecome(ListingState.WITHDRAWN);
    }
}
