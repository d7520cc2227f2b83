package org.beloved.policy.wording;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.beloved.web.Language;

/** The names of facts in plain words: "the age", "the date of conviction 2". */
public final class FactWords {

    private static final Pattern RECORD = Pattern.compile("(convictions|charges)\\[(\\d+)](?:\\.(\\w+))?");

    private final Phrases phrases;

    public FactWords(Language language) {
        this.phrases = Phrases.in(language);
    }

    public String name(String fact) {
        var record = RECORD.matcher(fact);
        if (!record.matches()) {
            return phrases.say("policy.fact." + fact);
        }
        var field = record.group(3);
        return phrases.say(
                "policy.fact." + record.group(1) + "." + (field == null ? "one" : field),
                "number",
                Integer.parseInt(record.group(2)) + 1);
    }

    /** Several facts together, as they settle or reopen an answer. */
    public String names(Collection<String> facts) {
        return facts.stream().map(this::name).distinct().collect(Collectors.joining(phrases.say("policy.fact.and")));
    }
}
