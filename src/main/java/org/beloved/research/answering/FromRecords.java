package org.beloved.research.answering;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.beloved.evidence.RecordsForTeams;
import org.beloved.evidence.RecordsForTeams.Found;
import org.beloved.evidence.RecordsForTeams.Question;
import org.beloved.research.Certainty;
import org.beloved.shared.Fips;
import org.beloved.web.Form;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Which of the kit's questions detainer records have something to say to, and what. */
@Component
class FromRecords {

    private static final Map<String, Question> ASKS = Map.of(
            "numbers-issued", Question.HOW_MANY,
            "numbers-followed", Question.HOW_ENDED,
            "cost-year", Question.WHAT_COST);

    private final RecordsForTeams records;

    FromRecords(RecordsForTeams records) {
        this.records = records;
    }

    Optional<Found> of(String question, Fips county, Words words) {
        return Optional.ofNullable(ASKS.get(question)).flatMap(asks -> records.answer(asks, county, words));
    }

    /** The answer's form filled in; nothing is kept before somebody saves it. */
    static Form filled(String question, Found found, LocalDate today, int version) {
        return Form.filled(Map.of(
                "said", found.said(),
                "source", found.source(),
                "seen", today.toString(),
                "certainty", certainty(question).name(),
                "version", Integer.toString(version)));
    }

    /** A count of ICE's own requests is fairly sure; how they ended and what they cost is one source's word. */
    private static Certainty certainty(String question) {
        return ASKS.get(question) == Question.HOW_MANY ? Certainty.FAIRLY_SURE : Certainty.ONE_SOURCE;
    }
}
