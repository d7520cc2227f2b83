package org.beloved.policy.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.beloved.policy.PartialDate;
import org.beloved.policy.PolicyVersion;
import org.beloved.web.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists every version we hold, place by place. */
@Command(name = "list", description = "List every policy version we hold, with its id, place and dates.")
public final class ListCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        var language = output.language();
        if (language.isEmpty()) {
            return output.unknownLanguage();
        }
        var versions = Shipped.book().versions();
        if (output.json) {
            output.json(versions.stream()
                    .map(version -> VersionJson.brief(version, language.get()))
                    .toList());
        } else {
            var width = versions.stream()
                    .mapToInt(version -> version.id().length())
                    .max()
                    .orElse(0);
            versions.forEach(version -> output.line(line(version, width, language.get())));
        }
        return ExitCode.ANSWERED;
    }

    private static String line(PolicyVersion version, int width, Language language) {
        return String.join(
                "  ",
                List.of(
                        version.id() + " ".repeat(width - version.id().length()),
                        dates(version),
                        version.place().name().in(language) + ", "
                                + version.place().state()));
    }

    private static String dates(PolicyVersion version) {
        var until = version.validity().ended().map(PartialDate::written).orElse("");
        return ("%-10s – %-10s").formatted(version.validity().effective().written(), until);
    }
}
