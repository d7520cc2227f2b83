package org.beloved.policy;

import java.util.List;
import java.util.Optional;

/** One version of one place's rule: what it says, since when, and how we know. */
public record PolicyVersion(
        String id,
        Jurisdiction place,
        Instrument instrument,
        Validity validity,
        Rules rules,
        OtherClauses clauses,
        Background background) {

    /** The rules a case is decided by. A missing notice rule means that the text seen is silent. */
    public record Rules(
            Rule<HoldOutcome> hold,
            Optional<HoldCap> cap,
            Optional<Rule<NoticeOutcome>> notice,
            DateRounding rounding) {}

    /** Clauses beside the two rules; empty where the text seen is silent. */
    public record OtherClauses(Optional<Clause> interview, Optional<Clause> access, Optional<Clause> staffTime) {}

    /** One such clause in a word for comparing, and in plain words. */
    public record Clause(String code, Bilingual words, Confidence confidence) {}

    /** How we know, and what surrounds the text. */
    public record Background(
            Bilingual summary,
            Confidence confidence,
            List<String> sources,
            Optional<Bilingual> notes,
            List<Amendment> amendments,
            Optional<String> supersededBy,
            List<DateNote> dateNotes) {
        public Background {
            sources = List.copyOf(sources);
            amendments = List.copyOf(amendments);
            dateNotes = List.copyOf(dateNotes);
        }
    }

    /** A change or a step around the text that is not a version of its own here. */
    public record Amendment(PartialDate date, Bilingual words) {}

    /** What a source says about one of the dates: which, and what. */
    public record DateNote(String of, String note) {}

    /** The outcomes of the hold and the notice rule in a case, for this version alone. */
    public Decision decide(CaseFacts facts) {
        return Decision.of(this, facts);
    }
}
