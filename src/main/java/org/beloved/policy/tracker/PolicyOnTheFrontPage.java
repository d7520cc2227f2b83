package org.beloved.policy.tracker;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import org.beloved.policy.PolicyBook;
import org.beloved.web.HomeSection;
import org.beloved.web.Pieces;
import org.beloved.web.Shell;
import org.springframework.stereotype.Component;

/** The tracker's figures on the front page, counted anew each time. */
@Component
class PolicyOnTheFrontPage implements HomeSection {

    private final PolicyBook book;
    private final Pieces pieces;

    PolicyOnTheFrontPage(PolicyBook book, Pieces pieces) {
        this.book = book;
        this.pieces = pieces;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Content> draw(Shell shell) {
        var tracker = Tracker.of(book, shell.today());
        return Optional.of(pieces.piece(
                "policy/tracker/home",
                Map.of(
                        "shell",
                        shell,
                        "tracker",
                        tracker,
                        "versions",
                        book.versions().size())));
    }
}
