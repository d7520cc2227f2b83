package org.beloved.policy.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.beloved.documents.Block;
import org.beloved.documents.Block.Item;
import org.beloved.documents.Document;
import org.beloved.policy.Anchor;
import org.beloved.policy.Cases;
import org.beloved.policy.Condition;
import org.beloved.policy.Confidence;
import org.beloved.policy.Criterion;
import org.beloved.policy.wording.ClauseWording;
import org.beloved.policy.wording.Phrases;
import org.beloved.web.Language;

/** Reads a drafted text back into a rule, from its words alone. */
final class DraftReader {

    private final Phrases phrases;
    private final Map<String, Criterion> sentences = new HashMap<>();

    DraftReader(Language language, List<Criterion> known) {
        this.phrases = Phrases.in(language);
        var clauses = new ClauseWording(language, Cases.OFFENSES);
        known.forEach(criterion -> sentences.put(clauses.must(criterion), criterion));
    }

    /** The list in the section about holds is the only one with letters that is no list of definitions. */
    Condition holdRule(Document document, String lead) {
        var blocks = document.blocks();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Paragraph paragraph
                    && paragraph.text().text().equals(lead)
                    && blocks.get(i + 1) instanceof Block.Items items) {
                return new Condition.All(items.items().stream().map(this::read).toList());
            }
        }
        throw new AssertionError("No rule about holds in the text");
    }

    private Condition read(Item item) {
        var words = item.text().text();
        var parts = item.parts().stream().map(this::read).toList();
        if (words.equals(phrases.say("policy.draft.joint.all"))) {
            return new Condition.All(parts);
        }
        if (words.equals(phrases.say("policy.draft.joint.any"))) {
            return new Condition.Any(parts);
        }
        if (words.equals(phrases.say("policy.draft.joint.not"))) {
            return new Condition.Not(parts.getFirst());
        }
        if (words.equals(phrases.say("policy.draft.joint.unless"))) {
            return new Condition.Unless("", parts.getFirst(), parts.getLast());
        }
        var criterion = Objects.requireNonNull(sentences.get(words), () -> "No clause reads \"" + words + "\"");
        return new Condition.Leaf(criterion, new Anchor("", "", Confidence.HIGH));
    }
}
