package org.beloved.teams.moderation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beloved.places.PlaceWords;
import org.beloved.shared.TeamId;
import org.beloved.teams.directory.Listing;
import org.beloved.teams.directory.Ruling;
import org.beloved.teams.directory.Rulings;
import org.beloved.web.DeskQueue;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Teams that wait to be shown, and those that somebody wants off the map. */
@Component
class ListingsOnTheDesk implements DeskQueue {

    static final String KIND = "teams";

    private final ListingQueue queue;
    private final Rulings rulings;
    private final Closings closings;

    ListingsOnTheDesk(ListingQueue queue, Rulings rulings, Closings closings) {
        this.queue = queue;
        this.rulings = rulings;
        this.closings = closings;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String name(Words words) {
        return words.say("teams.moderation.title");
    }

    /** An entry waits once, whatever is asked about it. */
    @Override
    public List<Waiting> waiting(Words words) {
        List<ListingQueue.ObjectedTo> objected = queue.objectedTo();
        Set<TeamId> both = objected.stream().map(each -> each.listing().team()).collect(Collectors.toSet());
        List<Waiting> waiting = new ArrayList<>();
        objected.forEach(each -> waiting.add(new Waiting(
                each.listing().team().toString(),
                each.listing().says().name(),
                words.say("teams.moderation.objected"),
                path(each.listing().team()),
                each.since())));
        queue.waiting().stream()
                .filter(listing -> !both.contains(listing.team()))
                .forEach(listing -> waiting.add(toBeShown(listing, words)));
        return waiting;
    }

    private static Waiting toBeShown(Listing listing, Words words) {
        return new Waiting(
                listing.team().toString(),
                listing.says().name(),
                new PlaceWords(words).label(listing.county()),
                path(listing.team()),
                listing.standing().since());
    }

    @Override
    public List<Decided> decided(int most, Words words) {
        return Stream.concat(
                        rulings.latest(most).stream().map(each -> shown(each, words)),
                        closings.latest(Closing.About.OBJECTIONS, most).stream().map(each -> closed(each, words)))
                .sorted(Comparator.comparing(Decided::at).reversed())
                .limit(most)
                .toList();
    }

    private static Decided shown(Rulings.Named each, Words words) {
        Ruling ruling = each.ruling();
        return new Decided(
                each.name(),
                words.say("teams.moderation.done." + ruling.kind()),
                ruling.reason()
                        .map(reason -> words.say("teams.moderation.reason." + reason))
                        .orElse(""),
                path(ruling.team()),
                ruling.by(),
                ruling.at());
    }

    private static Decided closed(Closings.Named each, Words words) {
        Closing closing = each.closing();
        return new Decided(
                each.name(),
                words.say("teams.moderation.objections.done." + closing.kind()),
                closing.reason(),
                path(closing.team()),
                closing.by(),
                closing.at());
    }

    @Override
    public Optional<Published> published(Words words) {
        return Optional.of(new Published(words.say("teams.moderation.all"), "/desk/teams"));
    }

    private static String path(TeamId team) {
        return "/desk/teams/" + team;
    }
}
