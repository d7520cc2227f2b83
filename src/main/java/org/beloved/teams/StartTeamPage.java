package org.beloved.teams;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.beloved.places.County;
import org.beloved.places.PlaceMatch;
import org.beloved.places.PlaceWords;
import org.beloved.teams.directory.PublicTeam;
import org.beloved.toolkit.Kit;
import org.beloved.toolkit.Kits;
import org.beloved.web.Form;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

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

    /** The campaigns to choose from. */
    static Map<String, String> kits(Words words) {
        return ofKits(kit -> kit.name().in(words.language()));
    }

    static Map<String, String> kitDetails(Words words) {
        return ofKits(kit -> kit.campaign().what().in(words.language()));
    }

    private static Map<String, String> ofKits(Function<Kit, String> text) {
        Map<String, String> texts = new LinkedHashMap<>();
        Kits.shipped().all().forEach(kit -> texts.put(kit.id(), text.apply(kit)));
        return texts;
    }

    /** The first campaign is chosen until somebody takes another. */
    Form withKit() {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>(form.typed());
        typed.putIfAbsent("kit", List.of(Kits.shipped().first().id()));
        return new Form(typed, form.problems());
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
        return form.status();
    }
}
