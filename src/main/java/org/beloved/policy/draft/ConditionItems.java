package org.beloved.policy.draft;

import java.util.List;
import org.beloved.documents.Block.Item;
import org.beloved.documents.Block.Marks;
import org.beloved.documents.Line;
import org.beloved.policy.Condition;
import org.beloved.policy.Condition.All;
import org.beloved.policy.OffenseTable;
import org.beloved.policy.wording.ClauseWording;
import org.beloved.policy.wording.Phrases;
import org.beloved.web.Language;

/** A condition as the items of a list: one sentence a clause, one lead a joint, so that it can be read back. */
final class ConditionItems {

    private final Phrases phrases;
    private final ClauseWording clauses;

    ConditionItems(Language language, OffenseTable offenses) {
        this.phrases = Phrases.in(language);
        this.clauses = new ClauseWording(language, offenses);
    }

    /** The list under "only if all of these are so". */
    List<Item> of(Condition condition) {
        return condition instanceof All all && !all.of().isEmpty()
                ? all.of().stream().map(part -> item(part, 1)).toList()
                : List.of(item(condition, 1));
    }

    private Item item(Condition condition, int depth) {
        return switch (condition) {
            case Condition.Leaf leaf -> Item.of(Line.of(clauses.must(leaf.criterion())));
            case All all -> joint("all", all.of(), depth);
            case Condition.Any any -> joint("any", any.of(), depth);
            case Condition.Not not -> joint("not", List.of(not.of()), depth);
            case Condition.Unless unless ->
                new Item(
                        Line.of(phrases.say("policy.draft.joint.unless")),
                        marks(depth),
                        List.of(item(unless.rule(), depth + 1), item(unless.exception(), depth + 1)));
        };
    }

    private Item joint(String joint, List<Condition> parts, int depth) {
        return new Item(
                Line.of(phrases.say("policy.draft.joint." + joint)),
                marks(depth),
                parts.stream().map(part -> item(part, depth + 1)).toList());
    }

    private static Marks marks(int depth) {
        return depth % 2 == 1 ? Marks.NUMBERS : Marks.LETTERS;
    }
}
