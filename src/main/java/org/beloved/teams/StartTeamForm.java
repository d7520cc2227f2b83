package org.beloved.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beloved.places.County;
import org.beloved.places.PlaceMatch;
import org.beloved.places.PlaceSearch;
import org.beloved.shared.Problem;
import org.beloved.toolkit.Kit;
import org.beloved.toolkit.Kits;
import org.beloved.web.Form;

/** What somebody typed to start a team: either a team that can begin, or what is still to mend. */
record StartTeamForm(Optional<NewTeam> team, List<Problem> problems) {

    private static final int LONGEST_NAME = 60;

    /** Everything needed to begin. */
    record NewTeam(County county, String kit, String name, String yourName) {}

    static StartTeamForm read(Form form) {
        List<Problem> problems = new ArrayList<>();
        Optional<County> county = county(form);
        if (county.isEmpty()) {
            problems.add(Problem.of("county", "teams.start.county.choose"));
        }
        Optional<Kit> kit = kit(form.value("kit"));
        if (kit.isEmpty()) {
            problems.add(Problem.of("kit", "teams.start.kit.missing"));
        }
        required(form, "name", "teams.start.name", problems);
        required(form, "your-name", "teams.start.your-name", problems);
        Optional<NewTeam> team = problems.isEmpty()
                ? Optional.of(new NewTeam(
                        county.orElseThrow(), kit.orElseThrow().id(), form.value("name"), form.value("your-name")))
                : Optional.empty();
        return new StartTeamForm(team, problems);
    }

    /** The county chosen from the list, else the only one that fits what was typed. */
    static Optional<County> county(Form form) {
        List<PlaceMatch> matches =
                PlaceSearch.shipped().find(form.value("county")).matches();
        String chosen = form.value("fips");
        return matches.stream()
                .map(PlaceMatch::county)
                .filter(county -> matches.size() == 1 || county.fips().code().equals(chosen))
                .findFirst();
    }

    /** Whoever chooses nothing takes the first. */
    private static Optional<Kit> kit(String typed) {
        Kits kits = Kits.shipped();
        return typed.isEmpty() ? Optional.of(kits.first()) : kits.find(typed);
    }

    static void required(Form form, String field, String key, List<Problem> problems) {
        String value = form.value(field);
        if (value.isEmpty()) {
            problems.add(Problem.of(field, key + ".missing"));
        } else if (value.length() > LONGEST_NAME) {
            problems.add(Problem.of(field, "teams.too-long", "most", LONGEST_NAME));
        }
    }
}
