package org.beloved.policy.tracker;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.policy.PolicyBook;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.compare.SideBySide;
import org.beloved.policy.correction.Change;
import org.beloved.policy.correction.Changes;
import org.beloved.shared.Fips;
import org.beloved.web.Pieces;
import org.beloved.web.PlacePanel;
import org.beloved.web.Shell;
import org.springframework.stereotype.Component;

/** What a county's page says of its rule: the state's layer, the local one, and what was done. */
@Component
class PolicyPanel implements PlacePanel {

    private final PolicyBook book;
    private final Changes changes;
    private final Pieces pieces;

    PolicyPanel(PolicyBook book, Changes changes, Pieces pieces) {
        this.book = book;
        this.changes = changes;
        this.pieces = pieces;
    }

    /** The layers of one county today. */
    record Panel(Fips county, Optional<Entry> state, List<Entry> local, List<Change> changes) {

        String decideAddress() {
            return "/policies/decide?place=" + county;
        }

        /** The local rules beside each other, or one beside a well-known one. */
        String compareAddress() {
            return SideBySide.address(local.stream()
                    .flatMap(entry -> entry.inForce().or(entry::last).stream())
                    .map(PolicyVersion::id)
                    .toList());
        }

        String draftAddress() {
            return "/policies/draft?place=" + county;
        }

        String clockAddress() {
            return "/clock?county=" + county;
        }
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Content> draw(Fips place, Shell shell) {
        var tracker = Tracker.of(book, shell.today());
        var state = tracker.ofState(place.state())
                .filter(entry -> entry.record().place().isStateLayer());
        var panel = new Panel(place, state, tracker.local(place), changes.about(List.of(place.code())));
        return Optional.of(pieces.piece("policy/tracker/panel", Map.of("shell", shell, "panel", panel)));
    }
}
