package org.beloved.teams.relay;

import org.beloved.jobs.Jobs;
import org.beloved.shared.TeamId;
import org.beloved.teams.directory.Listing;
import org.beloved.teams.directory.Listings;
import org.beloved.teams.entry.EntryKeys;
import org.springframework.stereotype.Component;

/** Lets one side know that the other has written; in the team's scope. */
@Component
class RelayPost {

    private final Conversations conversations;
    private final Listings listings;
    private final EntryKeys contacts;
    private final RelayLetters letters;
    private final Jobs jobs;

    RelayPost(Conversations conversations, Listings listings, EntryKeys contacts, RelayLetters letters, Jobs jobs) {
        this.conversations = conversations;
        this.listings = listings;
        this.contacts = contacts;
        this.letters = letters;
        this.jobs = jobs;
    }

    void tell(Side side, Conversation conversation) {
        switch (side) {
            case VISITOR ->
                letters.send(
                        "to-visitor",
                        conversations.visitor(conversation.team(), conversation.id()),
                        conversation.language(),
                        link(side, conversation));
            case TEAM -> tellTeam(conversation);
        }
    }

    /** One without a workspace reads it behind a link; in a workspace those who lead it are told by a job, which may look them up. */
    private void tellTeam(Conversation conversation) {
        TeamId team = conversation.team();
        Listing listing = listings.find(team).orElseThrow();
        switch (listing.origin()) {
            case FORM ->
                contacts.email(team)
                        .ifPresent(
                                to -> letters.send("to-team", to, listing.language(), link(Side.TEAM, conversation)));
            case WORKSPACE -> {
                if (letters.areSent()) {
                    jobs.enqueue(RelayNews.NAME, team.toString());
                }
            }
        }
    }

    private String link(Side side, Conversation conversation) {
        return Relay.PATH
                + conversations
                        .draw(conversation.team(), conversation.id(), side)
                        .value();
    }
}
