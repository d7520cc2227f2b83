package org.beloved.teams;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.places.County;
import org.beloved.places.PlaceMatch;
import org.beloved.places.PlaceWords;
import org.beloved.teams.directory.PublicTeam;
import org.beloved.web.Form;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/**
 * The page that starts a team.
 *
 * @param matches counties that fit what was typed
 * @param chosen the one county it is about, once that is clear
 * @param there teams the directory shows there
 */
record StartTeamPage(Form form, List<PlaceMatch> matches, Optional<County> chosen, List<PublicTeam> there)
        implements Page {

    static StartTeamPage blank(Form form) {
        return new StartTeamPage(form, List.of(), Optional.empty(), List.of());
    }

    boolean asksForName() {
        return chosen.isPresent();
    }

    Map<String, String> counties(Words words) {
        PlaceWords places = new PlaceWords(words);
        Map<String, String> counties = new LinkedHashMap<>();
        matches.forEach(match -> counties.put(match.county().fips().code(), places.label(match.county())));
        return counties;
    }

    @Override
    public String template() {
        return "teams/start";
    }

    @Override
    public String title(Words words) {
        return words.say("teams.start.title");
    }

    @Override
    public Frame frame() {
        return Frame.PERSONAL;
    }

    @Override
    public HttpStatus status() {
        return form.isBad() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
