package org.beloved.evidence.review;

import java.util.List;
import java.util.Optional;
import org.beloved.evidence.store.FacilityRulings;
import org.beloved.web.DeskQueue;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Facilities that no register knows: those with most records wait, one decision each; all of them are on a page of their own. */
@Component
class FacilitiesOnTheDesk implements DeskQueue {

    static final String KIND = "facilities";

    /** However many a release has, the rest of the queue stays to be seen. The next comes up when one is decided. */
    static final int MOST = 5;

    private final UnplacedFacilities facilities;
    private final FacilityRulings rulings;

    FacilitiesOnTheDesk(UnplacedFacilities facilities, FacilityRulings rulings) {
        this.facilities = facilities;
        this.rulings = rulings;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String name(Words words) {
        return words.say("evidence.review.kind");
    }

    @Override
    public List<Waiting> waiting(Words words) {
        return facilities.waiting(MOST).stream()
                .map(each -> new Waiting(
                        each.id().toString(),
                        each.subject().facility(),
                        each.subject().where() + ", " + words.say("evidence.desk.rows", "count", each.records()),
                        each.subject().address(),
                        each.since()))
                .toList();
    }

    @Override
    public List<Decided> decided(int most, Words words) {
        return rulings.deeds(most).stream()
                .map(deed -> new Decided(
                        deed.ruling().correction().name(),
                        words.say(
                                deed.isUndoing() ? "evidence.review.deed.undone" : "evidence.review.deed.decided",
                                "county",
                                DecidedPage.where(deed.ruling().correction(), words)),
                        deed.isUndoing() ? "" : deed.ruling().correction().reason(),
                        DecidedPage.address(deed.ruling().id()),
                        deed.by(),
                        deed.at()))
                .toList();
    }

    @Override
    public Optional<Published> published(Words words) {
        return Optional.of(new Published(words.say("evidence.review.title"), ReviewPage.PATH));
    }
}
