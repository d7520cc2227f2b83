package org.beloved.policy.tracker;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.beloved.policy.PartialDate;
import org.beloved.policy.PlaceRecord;
import org.beloved.policy.PolicyBook;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.Proposal;
import org.beloved.policy.correction.Change;
import org.beloved.policy.wording.DateWords;
import org.beloved.web.AtomFeed;
import org.beloved.web.AtomFeed.Item;
import org.beloved.web.Words;

/** What changed, newest first, as an Atom feed. */
final class TrackerFeed {

    private static final int MOST = 50;

    private final Words words;
    private final String site;

    TrackerFeed(Words words, String site) {
        this.words = words;
        this.site = site;
    }

    String of(PolicyBook book, List<Change> corrections) {
        var items = Stream.of(
                        book.versions().stream().map(this::item),
                        book.places().stream().flatMap(this::proposals),
                        corrections.stream().map(change -> item(change, book)))
                .flatMap(kind -> kind)
                .sorted(Comparator.comparing(Item::updated).reversed())
                .limit(MOST)
                .toList();
        return new AtomFeed(
                        words.language().tag(),
                        site + "/policies.atom",
                        site + "/policies",
                        words.say("policy.tracker.feed.title"),
                        words.say("policy.tracker.feed.author"),
                        items)
                .write(Instant.EPOCH);
    }

    private Item item(PolicyVersion version) {
        var address = site + "/policies/" + version.id();
        var language = words.language();
        var title = words.say(
                "policy.tracker.feed.entry",
                "place",
                version.place().name().in(language),
                "date",
                new DateWords(language).say(version.validity().effective()));
        return new Item(
                address,
                title,
                beginning(version.validity().effective()),
                address,
                version.background().summary().in(language));
    }

    /** Of a proposal whose first day nobody knows there is no moment to tell. */
    private Stream<Item> proposals(PlaceRecord place) {
        return place.considering().stream()
                .flatMap(proposal -> proposal.steps().introduced().stream().map(day -> item(place, proposal, day)));
    }

    private Item item(PlaceRecord place, Proposal proposal, PartialDate introduced) {
        var title = words.say(
                "policy.tracker.feed.proposal", "place", place.place().name().in(words.language()));
        return new Item(
                site + "/policies#" + proposal.id(),
                title,
                beginning(introduced),
                site + "/policies?status=CONSIDERING",
                proposal.summary().in(words.language()));
    }

    private Item item(Change change, PolicyBook book) {
        var address = site + change.address(book);
        var title = words.say("policy.tracker.feed.correction", "subject", change.subject(book, words));
        return new Item(
                address + "#" + change.id(),
                title,
                change.at(),
                address + "#corrections",
                change.note(words.language()).said());
    }

    /** Atom wants a moment; of a date that is not known to the day it is the first moment it may mean. */
    private static Instant beginning(PartialDate day) {
        return day.earliest().atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
