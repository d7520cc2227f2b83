package org.beloved.teams;

import org.beloved.places.PlaceWords;
import org.beloved.places.Places;
import org.beloved.walls.LinkToken;
import org.beloved.web.Form;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/** Somebody holds an invitation and may press its button. */
record JoinPage(Team team, LinkToken token, Form form, boolean signedIn) implements Page {

    String county(Words words) {
        return new PlaceWords(words).label(Places.shipped().county(team.place()).orElseThrow());
    }

    String here() {
        return "/join/" + token.value();
    }

    @Override
    public String template() {
        return "teams/join";
    }

    @Override
    public String title(Words words) {
        return words.say("teams.join.title");
    }

    @Override
    public Frame frame() {
        return signedIn ? Frame.PERSONAL : Frame.HOLDER;
    }

    @Override
    public HttpStatus status() {
        return form.status();
    }
}
