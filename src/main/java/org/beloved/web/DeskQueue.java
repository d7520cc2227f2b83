package org.beloved.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beloved.shared.AccountId;

/** What a room lets wait for moderators, and what they decided of it. Called inside the scope of the person at the desk. */
public interface DeskQueue {

    /** Whoever pressed the wrong button has this long before anybody is written to. */
    Duration TIME_TO_UNDO = Duration.ofMinutes(10);

    /** What was closed by mistake can be opened again this long; then what it holds of people is forgotten. */
    Duration TIME_TO_REOPEN = Duration.ofDays(7);

    /** Its part of an address, as in {@code library}. Claims are kept under it: it stays when a class is renamed. */
    String kind();

    /** What one of it is, in a few words. */
    String name(Words words);

    List<Waiting> waiting(Words words);

    /** The newest first. */
    default List<Decided> decided(int most, Words words) {
        return List.of();
    }

    /** Where a moderator finds what everybody can see of it, to take it off the site at once. */
    default Optional<Published> published(Words words) {
        return Optional.empty();
    }

    /**
     * One thing that waits.
     *
     * @param subject tells it apart from others of its kind; a part of an address
     * @param detail a few words below the title
     * @param href where a moderator decides
     */
    record Waiting(String subject, String title, String detail, String href, Instant since) {}

    /**
     * One decision.
     *
     * @param ruling what was decided, in a word or two
     * @param why may be empty
     * @param href where it can be undone; empty where there is nothing to see any more
     */
    record Decided(String title, String ruling, String why, String href, AccountId by, Instant at) {}

    /** A page of the desk. */
    record Published(String text, String href) {}
}
