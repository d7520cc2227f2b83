package org.beloved.policy.wording;

import java.util.List;
import org.beloved.policy.Condition;
import org.beloved.policy.Confidence;
import org.beloved.policy.OffenseTable;
import org.beloved.web.Language;

/**
 * A rule as a tree to be drawn, from the nodes of the condition itself: a joint with its parts, or one clause in words.
 *
 * @param id the clause's id in the text, empty for a joint
 * @param words what must be so; for a joint, how many of its parts
 * @param pin where the text says it, empty where only the whole text is cited
 */
public record RuleTree(String id, String words, String pin, Confidence confidence, List<RuleTree> parts) {

    public RuleTree {
        parts = List.copyOf(parts);
    }

    public static RuleTree of(Condition condition, Language language, OffenseTable offenses) {
        return new Planting(Phrases.in(language), new ClauseWording(language, offenses)).plant(condition);
    }

    public boolean isLeaf() {
        return parts.isEmpty();
    }

    public boolean isUnverified() {
        return isLeaf() && confidence == Confidence.RECALLED;
    }

    private record Planting(Phrases phrases, ClauseWording clauses) {

        RuleTree plant(Condition condition) {
            return switch (condition) {
                case Condition.Leaf leaf ->
                    new RuleTree(
                            leaf.anchor().id(),
                            clauses.must(leaf.criterion()),
                            leaf.anchor().pin(),
                            leaf.anchor().confidence(),
                            List.of());
                case Condition.All all ->
                    joint(phrases.say("policy.joint.all", "count", all.of().size()), all.of());
                case Condition.Any any ->
                    joint(phrases.say("policy.joint.any", "count", any.of().size()), any.of());
                case Condition.Not not -> joint(phrases.say("policy.joint.not"), List.of(not.of()));
                case Condition.Unless unless ->
                    new RuleTree(
                            "",
                            phrases.say("policy.joint.unless", "label", unless.label()),
                            "",
                            Confidence.HIGH,
                            List.of(
                                    plant(unless.rule()),
                                    joint(phrases.say("policy.joint.exception"), List.of(unless.exception()))));
            };
        }

        private RuleTree joint(String words, List<Condition> parts) {
            return new RuleTree(
                    "",
                    words,
                    "",
                    Confidence.HIGH,
                    parts.stream().map(this::plant).toList());
        }
    }
}
