package org.beloved.policy.wording;

import java.util.ArrayList;
import java.util.List;
import org.beloved.policy.Condition;
import org.beloved.policy.OffenseTable;
import org.beloved.policy.Outcomes;
import org.beloved.policy.Rule;
import org.beloved.web.Language;

/** A whole rule as a readable tree, one line a node, in the order of the text. */
public final class RuleWording {

    private final Phrases phrases;
    private final ClauseWording clauses;

    public RuleWording(Language language, OffenseTable offenses) {
        this.phrases = Phrases.in(language);
        this.clauses = new ClauseWording(language, offenses);
    }

    /** One line of the tree: how deep it stands, the clause it says (empty for a joint), and the words. */
    public record Line(int depth, String clause, String words) {}

    public List<Line> lines(Condition condition) {
        var lines = new ArrayList<Line>();
        add(condition, 0, lines);
        return lines;
    }

    private void add(Condition condition, int depth, List<Line> lines) {
        switch (condition) {
            case Condition.Leaf leaf -> lines.add(new Line(depth, leaf.anchor().id(), clauses.must(leaf.criterion())));
            case Condition.All all -> addGroup("all", all, depth, lines);
            case Condition.Any any -> addGroup("any", any, depth, lines);
            case Condition.Not not -> addGroup("not", not, depth, lines);
            case Condition.Unless unless -> {
                lines.add(new Line(depth, "", phrases.say("policy.tree.unless", "label", unless.label())));
                add(unless.rule(), depth + 1, lines);
                lines.add(new Line(depth, "", phrases.say("policy.tree.exception")));
                add(unless.exception(), depth + 1, lines);
            }
        }
    }

    private void addGroup(String joint, Condition group, int depth, List<Line> lines) {
        lines.add(new Line(depth, "", phrases.say("policy.tree." + joint)));
        group.parts().forEach(part -> add(part, depth + 1, lines));
    }

    /** What follows from the rule, either way. */
    public <O extends Enum<O>> List<String> consequences(Rule<O> rule, String kind) {
        return List.of(
                phrases.say("policy.rule.ifTrue") + ": " + outcome(rule.ifTrue().name(), kind),
                phrases.say("policy.rule.ifFalse") + ": "
                        + outcome(rule.ifFalse().name(), kind));
    }

    public String hold(Outcomes<?> outcomes) {
        return outcome(outcomes.name(), "hold");
    }

    public String notice(Outcomes<?> outcomes) {
        return outcome(outcomes.name(), "notice");
    }

    private String outcome(String name, String kind) {
        return phrases.say("policy." + kind + "." + name);
    }
}
