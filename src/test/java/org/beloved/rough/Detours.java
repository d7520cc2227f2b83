package org.beloved.rough;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.beloved.access.Route;

/** Forms that stand on a page only after something else was done there, and what that is. */
final class Detours {

    /** @param page where the form stands then */
    record Detour(Route page, List<Route> pressed) {}

    /** One that nobody in a test team has answered. */
    private static final String OPEN_QUESTION = "research/official-statements";

    static final Map<Route, Detour> ALL = all();

    private Detours() {}

    private static Map<Route, Detour> all() {
        Map<Route, Detour> all = new LinkedHashMap<>();
        add(all, "promises/{promise}/reopening", "promises/{promise}", "promises/{promise}/outcome");
        add(all, "follow-ups/{followUp}/reopening", "follow-ups/{followUp}", "follow-ups/{followUp}/completion");
        add(all, "after/letter/recall", "after/letter", "after/letter/sending");
        add(all, "after/closing", "after", "after/answers/{question}");
        add(all, "request/next-meeting", "request", "after/answers/{question}", "after/closing");
        add(all, "plan/ask", "plan/ask?set=toolkit-2011");
        add(all, "plan/fact-sheet/removal", "plan", "plan/fact-sheet");
        add(all, "plan/comments/{comment}/removal", "plan/comments", "plan/comments");
        add(all, "official/office/{correction}/withdrawal", "official", "official/office");
        add(all, "official/{official}/return", "official/{official}", "official/{official}/departure");
        add(all, "official/contacts/{contact}/removal", "official", "official/contacts");
        add(all, "research/{question}/assignment", OPEN_QUESTION);
        add(all, "research/{question}/assignment/removal", OPEN_QUESTION, OPEN_QUESTION + "/assignment");
        add(all, "research/{question}/asking/removal", OPEN_QUESTION, OPEN_QUESTION + "/asking");
        add(all, "groups/{group}/talks/{talk}/removal", "groups/{group}", "groups/{group}/talks");
        add(all, "invitations/{invitation}/withdrawal", "people", "invitations");
        add(all, "mix/removal", "mix", "mix");
        add(all, "listing/confirmation", "listing", "listing");
        add(all, "listing/withdrawal", "listing", "listing");
        all.put(
                Route.of("POST", "/workspace/start"),
                new Detour(Route.of("GET", "/workspace/start?county=42091"), List.of()));
        return all;
    }

    private static void add(Map<Route, Detour> all, String route, String page, String... pressed) {
        all.put(
                inTheTeam("POST", route),
                new Detour(
                        inTheTeam("GET", page),
                        Stream.of(pressed).map(each -> inTheTeam("POST", each)).toList()));
    }

    private static Route inTheTeam(String method, String path) {
        return Route.of(method, "/workspace/{team}/" + path);
    }
}
