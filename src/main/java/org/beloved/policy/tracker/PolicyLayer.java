package org.beloved.policy.tracker;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.places.Places;
import org.beloved.places.State;
import org.beloved.policy.PolicyBook;
import org.beloved.shared.Fips;
import org.beloved.web.MapLayer;
import org.beloved.web.Pieces;
import org.beloved.web.Shell;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** The tracker's own drawing, laid over the map of teams. */
@Component
class PolicyLayer implements MapLayer {

    private final PolicyBook book;
    private final Pieces pieces;

    PolicyLayer(PolicyBook book, Pieces pieces) {
        this.book = book;
        this.pieces = pieces;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String code() {
        return "policies";
    }

    @Override
    public String name(Words words) {
        return words.say("policy.tracker.layer");
    }

    @Override
    public Optional<Drawing> draw(Optional<Fips> state, Shell shell) {
        LocalDate today = shell.today();
        Tracker tracker = Tracker.of(book, today);
        Optional<State> one = state.flatMap(Places.shipped()::state);
        Filter filter = Filter.of("", "", one.map(State::code).orElse(""));
        TrackerPage page = new TrackerPage(tracker, filter, today);
        List<Entry> entries = filter.entries(tracker, shell.words());
        return Optional.of(new Drawing(
                pieces.piece("policy/tracker/shapes", Map.of("map", page.map())),
                pieces.piece("policy/tracker/key", Map.of("shell", shell)),
                pieces.piece("policy/tracker/short", Map.of("shell", shell, "entries", entries)),
                page.mapSays(shell.words())));
    }
}
