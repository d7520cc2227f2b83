package org.beloved.policy.command;

import java.util.List;
import java.util.Optional;
import org.beloved.policy.casefile.JsonText;
import org.beloved.web.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options and printing that every query shares. */
final class Output {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    @Option(names = "--lang", defaultValue = "en", description = "en or es.")
    String lang = "en";

    Optional<Language> language() {
        return Language.ofTag(lang);
    }

    void line(String text) {
        spec.commandLine().getOut().println(text);
        spec.commandLine().getOut().flush();
    }

    void json(Object value) {
        line(JsonText.write(value));
    }

    /** Says what is wrong with the input, one line each, and how the command ends. */
    int badInput(String... complaints) {
        return badInput(List.of(complaints));
    }

    int badInput(List<String> complaints) {
        complaints.forEach(complaint -> spec.commandLine().getErr().println(complaint));
        spec.commandLine().getErr().flush();
        return ExitCode.BAD_INPUT;
    }

    int unknownLanguage() {
        return badInput("--lang: expected en or es, found \"" + lang + "\"");
    }
}
