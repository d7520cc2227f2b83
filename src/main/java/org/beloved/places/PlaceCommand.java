package org.beloved.places;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.beloved.shared.Fips;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code beloved place …}: find a county, and say who runs its jail. Needs no database and no server. */
@Command(
        name = "place",
        description = "Find a county, and see who runs its jail.",
        mixinStandardHelpOptions = true,
        subcommands = {PlaceCommand.WhoRuns.class, PlaceCommand.Find.class})
public final class PlaceCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "place: say what you want: who-runs-the-jail or find");
    }

    @Command(
            name = "who-runs-the-jail",
            description = "Say who runs the jail in a county, how sure we are and why.",
            mixinStandardHelpOptions = true)
    static final class WhoRuns implements Callable<Integer> {

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Parameters(paramLabel = "FIPS", description = "The county's five-digit code, such as 42091.")
        private String fips = "";

        @Option(names = "--json", description = "Print JSON.")
        private boolean json;

        @Override
        public Integer call() {
            var answer = WhoRunsTheJail.shipped().in(county());
            var story = new JailStory(answer, PlaceWords.english());
            var out = spec.commandLine().getOut();
            if (json) {
                out.println(PlaceJson.jail(answer, story).toPrettyString());
            } else {
                new JailSheet(story).print(out);
            }
            out.flush();
            return 0;
        }

        private County county() {
            var code = Fips.parse(fips).filter(Fips::isCounty).orElseThrow(() -> refusal("places.command.badFips"));
            return Places.shipped().county(code).orElseThrow(() -> refusal("places.command.noCounty"));
        }

        private ParameterException refusal(String key) {
            return new ParameterException(
                    spec.commandLine(), PlaceWords.english().say(key, "text", fips));
        }
    }

    @Command(
            name = "find",
            description = "Find a county by ZIP code, county or town, with or without the state.",
            mixinStandardHelpOptions = true)
    static final class Find implements Callable<Integer> {

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Parameters(paramLabel = "TEXT", arity = "1..*", description = "Such as 77002, or montgomery pa.")
        private String[] text = {};

        @Option(names = "--json", description = "Print JSON.")
        private boolean json;

        @Override
        public Integer call() {
            var answer = PlaceSearch.shipped().find(String.join(" ", text));
            var out = spec.commandLine().getOut();
            if (json) {
                out.println(PlaceJson.found(answer).toPrettyString());
            } else {
                print(answer, out);
            }
            out.flush();
            return 0;
        }

        private static void print(PlaceSearch.Answer answer, PrintWriter out) {
            var words = PlaceWords.english();
            out.println(words.say(
                    "places.found." + answer.route(),
                    "text",
                    answer.text(),
                    "count",
                    answer.matches().size()));
            for (var match : answer.matches()) {
                out.printf(
                        "%s  %-45s %s%n", match.county().fips(), match.county().label(), words.how(match));
            }
        }
    }
}
