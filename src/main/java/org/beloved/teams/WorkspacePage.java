package org.beloved.teams;

import java.util.List;
import org.beloved.places.PlaceWords;
import org.beloved.places.Places;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;

/**
 * The teams of one person.
 *
 * @param mayModerate the desk is theirs too, and this is how they get there
 */
record WorkspacePage(List<Seat> seats, boolean mayModerate) implements Page {

    String county(Seat seat, Words words) {
        return new PlaceWords(words)
                .label(Places.shipped().county(seat.effort().place()).orElseThrow());
    }

    @Override
    public String template() {
        return "teams/workspace";
    }

    @Override
    public String title(Words words) {
        return words.say("teams.workspace.title");
    }

    @Override
    public Frame frame() {
        return Frame.PERSONAL;
    }
}
