package org.beloved.policy.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.beloved.policy.PartialDate;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.Rule;
import org.beloved.policy.wording.Phrases;
import org.beloved.policy.wording.RuleWording;
import org.beloved.web.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one version: what it says, since when, and how we know. */
@Command(name = "show", description = "Show one policy version in plain words, with its sources.")
public final class ShowCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Parameters(paramLabel = "ID", description = "A version, by id.")
    private String id = "";

    @Override
    public Integer call() {
        var language = output.language();
        var asked = Shipped.versions(List.of(id));
        if (language.isEmpty()) {
            return output.unknownLanguage();
        }
        if (!asked.unknown().isEmpty()) {
            return output.badInput(asked.unknown());
        }
        var version = asked.found().getFirst();
        if (output.json) {
            output.json(VersionJson.whole(version, language.get()));
        } else {
            new Sheet(version, language.get()).print();
        }
        return ExitCode.ANSWERED;
    }

    private final class Sheet {

        private final PolicyVersion version;
        private final Language language;
        private final Phrases phrases;
        private final RuleWording words;

        private Sheet(PolicyVersion version, Language language) {
            this.version = version;
            this.language = language;
            this.phrases = Phrases.in(language);
            this.words = new RuleWording(language, Shipped.offenses());
        }

        private void print() {
            output.line(version.id());
            output.line(version.background().summary().in(language));
            line(
                    "place",
                    version.place().name().in(language) + ", " + version.place().state());
            line("text", version.instrument().citation());
            version.instrument().vote().ifPresent(vote -> line("vote", vote.toString()));
            line("inForce", dates());
            line(
                    "confidence",
                    phrases.say("policy.confidence." + version.background().confidence()));
            rule("hold", version.rules().hold(), "hold");
            version.rules().cap().ifPresent(cap -> {
                var hours = cap.hours().isPresent()
                        ? phrases.say(
                                        "policy.compare.show.hours",
                                        "hours",
                                        cap.hours().getAsInt()) + ", "
                        : "";
                line("cap", hours + phrases.say("policy.compare.counting." + cap.counting()));
            });
            version.rules()
                    .notice()
                    .ifPresentOrElse(
                            rule -> rule("notice", rule, "notice"), () -> line("notice", phrases.say("policy.silent")));
            clause("interview", version.clauses().interview());
            clause("access", version.clauses().access());
            clause("staffTime", version.clauses().staffTime());
            output.line(phrases.say("policy.compare.show.sources") + ":");
            version.background().sources().forEach(source -> output.line("  " + source));
            practice();
            output.line(phrases.say("policy.notAdvice"));
        }

        private String dates() {
            var until = version.validity()
                    .ended()
                    .map(PartialDate::written)
                    .map(day -> " " + phrases.say("policy.compare.show.until") + " " + day)
                    .orElse("");
            return version.validity().effective().written() + until;
        }

        private void rule(String key, Rule<?> rule, String kind) {
            output.line(phrases.say("policy.compare.show." + key) + ":");
            words.lines(rule.when()).forEach(line -> output.line("  ".repeat(line.depth() + 1) + line.words()));
            words.consequences(rule, kind).forEach(line -> output.line("  " + line));
        }

        private void clause(String key, Optional<PolicyVersion.Clause> clause) {
            clause.ifPresent(text -> line(key, text.words().in(language)));
        }

        private void practice() {
            var notes = Shipped.book().placeOf(version.id()).orElseThrow().practice();
            if (!notes.isEmpty()) {
                output.line(phrases.say("policy.compare.show.practice") + ":");
                notes.forEach(note -> output.line(
                        "  " + note.date().written() + ": " + note.words().in(language)));
            }
        }

        private void line(String key, String text) {
            output.line(phrases.say("policy.compare.show." + key) + ": " + text);
        }
    }
}
