package org.beloved.teams;

import java.util.List;
import java.util.Optional;
import org.beloved.accounts.SignedIn;
import org.beloved.places.County;
import org.beloved.places.PlaceMatch;
import org.beloved.places.PlaceSearch;
import org.beloved.shared.Problem;
import org.beloved.teams.directory.Directory;
import org.beloved.teams.directory.PublicTeam;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Starting a team: first the county, and who is there already; then a name. */
@Controller
class StartTeamController {

    private final Directory directory;
    private final TeamStart start;

    StartTeamController(Directory directory, TeamStart start) {
        this.directory = directory;
        this.start = start;
    }

    @GetMapping("/workspace/start")
    Page ask(@RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.of(typed);
        return form.value("county").isEmpty() ? StartTeamPage.blank(form) : page(form);
    }

    @PostMapping("/workspace/start")
    Answer create(@RequestParam MultiValueMap<String, String> typed, @AuthenticationPrincipal SignedIn person) {
        Form form = Form.of(typed);
        StartTeamForm answers = StartTeamForm.read(form);
        if (answers.team().isEmpty()) {
            return page(form.with(answers.problems()));
        }
        return new SeeOther(start.begin(person.account(), answers.team().get(), form.value("once")));
    }

    /** The county is looked up each time, so that going back and typing another one just works. */
    private Page page(Form form) {
        List<PlaceMatch> matches =
                PlaceSearch.shipped().find(form.value("county")).matches();
        if (matches.isEmpty()) {
            return StartTeamPage.blank(form.with(Problem.of("county", "teams.start.county.unknown")));
        }
        Optional<County> chosen = StartTeamForm.county(form);
        List<PublicTeam> there =
                chosen.map(county -> directory.in(List.of(county.fips()))).orElse(List.of());
        return new StartTeamPage(form, matches, chosen, there);
    }
}
