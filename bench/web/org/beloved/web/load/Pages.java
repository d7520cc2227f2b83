package org.beloved.web.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.beloved.teams.Nation;
import org.beloved.teams.Nation.NationTeam;

/** What is asked for, and how often: two in three are visitors of the public site, one in three is at work in a team. */
final class Pages {

    /** @param cookie empty for a visitor */
    record Asked(String kind, String address, String cookie) {}

    /** A team with its lead signed in. */
    record AtWork(NationTeam team, String cookie) {}

    private static final long SEED = 20261126L;

    private record Kind(String name, int weight, IntFunction<Asked> page) {}

    private final List<Kind> kinds = new ArrayList<>();
    private final List<AtWork> atWork;
    private final SplittableRandom random = new SplittableRandom(SEED);

    Pages(List<AtWork> atWork) {
        this.atWork = List.copyOf(atWork);
        visited("/", 10, _ -> "/");
        visited("/map", 6, _ -> "/map");
        visited("/map?layer=policies", 2, _ -> "/map?layer=policies");
        visited("/map/{state}", 5, n -> "/map/" + team(n).county().state().code().toLowerCase(Locale.ROOT));
        visited("/teams", 4, _ -> "/teams");
        visited("/teams?near=", 2, n -> "/teams?near=" + team(n).county().fips().code());
        visited("/places/{fips}", 8, n -> "/places/" + team(n).county().fips().code());
        visited("/policies", 4, _ -> "/policies");
        visited("/policies/{id}", 4, _ -> "/policies/us-ca-santa-clara-2011");
        visited("/evidence", 2, _ -> "/evidence");
        visited("/evidence/{fips}", 4, _ -> "/evidence/42091");
        visited("/library", 3, _ -> "/library");
        visited("/events", 3, _ -> "/events");
        visited("/guide", 3, _ -> "/guide");
        visited("/search?q=", 6, n -> "/search?q=" + List.of("sheriff", "detainer", "warrant", "iglesia").get(n % 4));
        working("/workspace/{team}", 10, "");
        working("/workspace/{team}/research", 6, "/research");
        working("/workspace/{team}/official", 4, "/official");
        working("/workspace/{team}/promises", 6, "/promises");
        working("/workspace/{team}/people", 4, "/people");
    }

    private void visited(String kind, int weight, IntFunction<String> address) {
        kinds.add(new Kind(kind, weight, n -> new Asked(kind, address.apply(n), "")));
    }

    private void working(String kind, int weight, String path) {
        kinds.add(new Kind(kind, weight, n -> {
            AtWork at = atWork.get(n % atWork.size());
            return new Asked(kind, "/workspace/" + at.team().slug() + path, at.cookie());
        }));
    }

    private static NationTeam team(int n) {
        return new NationTeam(n % Nation.TEAMS);
    }

    /** One page of each kind. */
    List<Asked> each(int which) {
        return kinds.stream().map(kind -> kind.page().apply(which)).toList();
    }

    /** The same order in each run. */
    List<Asked> many(int count) {
        int all = kinds.stream().mapToInt(Kind::weight).sum();
        List<Asked> asked = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int left = random.nextInt(all);
            for (Kind kind : kinds) {
                left -= kind.weight();
                if (left < 0) {
                    asked.add(kind.page().apply(random.nextInt(Integer.MAX_VALUE)));
                    break;
                }
            }
        }
        return asked;
    }
}
