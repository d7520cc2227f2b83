package org.beloved.events.pages;

import gg.jte.Content;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.events.calendar.Almanac;
import org.beloved.events.calendar.Wanted;
import org.beloved.web.HomeSection;
import org.beloved.web.Pieces;
import org.beloved.web.Shell;
import org.springframework.stereotype.Component;

/** The next webinars and gatherings on the front page; nothing where none is planned. */
@Component
class EventsOnTheFrontPage implements HomeSection {

    private static final int MOST = 3;
    private static final Wanted ALL = Wanted.of("", "", "");

    private final Almanac almanac;
    private final Pieces pieces;
    private final InstantSource clock;

    EventsOnTheFrontPage(Almanac almanac, Pieces pieces, InstantSource clock) {
        this.almanac = almanac;
        this.pieces = pieces;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Content> draw(Shell shell) {
        List<Almanac.Next> next = Almanac.next(almanac.dates(ALL), clock.instant());
        return next.isEmpty()
                ? Optional.empty()
                : Optional.of(pieces.piece(
                        "events/pages/home",
                        Map.of("shell", shell, "next", next.stream().limit(MOST).toList())));
    }
}
