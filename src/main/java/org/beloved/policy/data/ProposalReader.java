package org.beloved.policy.data;

import org.beloved.policy.Bilingual;
import org.beloved.policy.Confidence;
import org.beloved.policy.PartialDate;
import org.beloved.policy.Proposal;
import org.beloved.policy.Proposal.Hearing;
import org.beloved.policy.Proposal.Steps;
import org.beloved.policy.Silence;

/** Reads what is under consideration at a place, and where somebody looked and found nothing. */
final class ProposalReader {

    private static final PartialDate SOME_DAY = PartialDate.parse("1900..2999").orElseThrow();

    private ProposalReader() {}

    static Proposal proposal(YamlMapping from) {
        var id = from.text("id");
        var steps = new Steps(
                from.optionalDate("introduced"),
                from.mappings("hearings").stream().map(ProposalReader::hearing).toList(),
                from.optionalDate("nextVote"));
        var sources = from.texts("sources");
        if (sources.isEmpty()) {
            from.tell("\"sources\": where the proposal was seen, at least one", "none");
        }
        var proposal = new Proposal(
                id,
                from.words("summary"),
                from.mapping("instrument").map(PlaceReader::instrument).orElse(PlaceReader.NO_INSTRUMENT),
                steps,
                sources,
                from.choice("confidence", Confidence.class, Confidence.RECALLED));
        from.done();
        return proposal;
    }

    private static Hearing hearing(YamlMapping from) {
        var hearing = new Hearing(
                from.optionalDate("date").orElse(SOME_DAY), new Bilingual(from.text("en"), from.text("es")));
        missingDate(from);
        from.done();
        return hearing;
    }

    static Silence silence(YamlMapping from) {
        var silence = new Silence(
                from.optionalDate("date").orElse(SOME_DAY),
                new Bilingual(from.text("en"), from.text("es")),
                from.text("source"),
                from.choice("confidence", Confidence.class, Confidence.RECALLED));
        missingDate(from);
        from.done();
        return silence;
    }

    static void missingDate(YamlMapping from) {
        if (!from.has("date")) {
            from.tell("\"date\": the day, month or year", "nothing of that name");
        }
    }
}
