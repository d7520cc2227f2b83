package org.beloved.evidence.review;

import java.util.List;
import java.util.Optional;
import org.beloved.evidence.store.FacilityRulings;
import org.beloved.web.DeskQueue;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/**
 * What moderators decided about facilities. Which of them no register knows is asked on its own page: to count them here would
 * read millions of records each time somebody looks at the desk.
 */
@Component
class FacilitiesOnTheDesk implements DeskQueue {

    private final FacilityRulings rulings;

    FacilitiesOnTheDesk(FacilityRulings rulings) {
        this.rulings = rulings;
    }

    @Override
    public String kind() {
        return "facilities";
    }

    @Override
    public String name(Words words) {
        return words.say("evidence.review.title");
    }

    @Override
    public List<Waiting> waiting(Words words) {
        return List.of();
    }

    @Override
    public List<Decided> decided(int most, Words words) {
        return rulings.deeds(most).stream()
                .map(deed -> new Decided(
                        deed.facility(),
                        words.say(deed.isUndoing() ? "evidence.review.deed.undone" : "evidence.review.deed.decided"),
                        deed.reason(),
                        ReviewPage.PATH + "#decided",
                        deed.by(),
                        deed.at()))
                .toList();
    }

    @Override
    public Optional<Published> published(Words words) {
        return Optional.of(new Published(words.say("evidence.review.title"), ReviewPage.PATH));
    }
}
