package org.beloved.policy.deciding;

import java.util.Collection;
import org.beloved.policy.Condition.Leaf;
import org.beloved.policy.OffenseTable;
import org.beloved.policy.Truth;
import org.beloved.policy.wording.ClauseWording;
import org.beloved.policy.wording.FactWords;
import org.beloved.web.Language;

/** What is said of a case in one language. */
record CaseWords(ClauseWording clauses, FactWords names) {

    static CaseWords in(Language language, OffenseTable offenses) {
        return new CaseWords(new ClauseWording(language, offenses), new FactWords(language));
    }

    String told(Leaf leaf, Truth truth) {
        return clauses.told(leaf.criterion(), truth);
    }

    String must(Leaf leaf) {
        return clauses.must(leaf.criterion());
    }

    String fact(String key) {
        return names.name(key);
    }

    String facts(Collection<String> keys) {
        return names.names(keys);
    }
}
