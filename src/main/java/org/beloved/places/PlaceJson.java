package org.beloved.places;

import java.util.Locale;
import org.beloved.places.PlaceSearch.Answer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The machine form of counties and jail answers: one shape for the command line and the web. */
final class PlaceJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private PlaceJson() {}

    static ObjectNode county(County county) {
        var json = MAPPER.createObjectNode()
                .put("fips", county.fips().code())
                .put("name", county.name().full())
                .put("label", county.label())
                .put("kind", county.name().kind().name().toLowerCase(Locale.ROOT))
                .put("state", county.state().code())
                .put("stateName", county.state().name())
                .put("zone", county.zone().getId())
                .put("zoneStatus", county.clock().status())
                .put("ocdId", county.ocdId());
        county.population().ifPresent(people -> json.put("population2023", people));
        county.center()
                .ifPresent(point -> json.put("latitude", point.latitude()).put("longitude", point.longitude()));
        return json;
    }

    static ArrayNode found(Answer answer) {
        var list = MAPPER.createArrayNode();
        for (var match : answer.matches()) {
            list.add(county(match.county())
                    .put("how", match.how().code())
                    .put("matched", match.named())
                    .put("weight", match.weight()));
        }
        return list;
    }

    static ObjectNode jail(JailAnswer answer, JailStory story) {
        var json = county(answer.county())
                .put("operatorCode", answer.operator().kind().name())
                .put("operator", story.operator())
                .put("answer", story.headline())
                .put("basis", answer.basis().name().toLowerCase(Locale.ROOT))
                .put("why", String.join(" ", story.why()))
                .put("confidence", answer.confidence().code())
                .put("confidenceWords", story.confidence());
        answer.operator().probable().ifPresent(kind -> json.put("likelyOperatorCode", kind.name()));
        json.set("links", links(answer, story));
        json.put("howChosen", story.howChosen().orElse(null));
        json.put("term", story.term().orElse(null));
        answer.state().ifPresent(row -> {
            json.put("stateRowConfidence", row.confidence().code());
            json.put("statute", row.statute().orElse(null));
            json.put("leverage", story.leverage().orElse(null));
            json.put("exceptionsInState", story.exceptions().orElse(null));
            json.set("stateDetainerRule", rule(row.rule(), story));
        });
        var sources = json.putArray("sources");
        answer.sources()
                .forEach(source -> sources.addObject().put("id", source.id()).put("text", source.text()));
        return json;
    }

    private static ObjectNode links(JailAnswer answer, JailStory story) {
        return MAPPER.createObjectNode()
                .put("operator", answer.operator().kind() == OperatorKind.NOT_KNOWN ? null : story.operator())
                .put("policyMaker", story.policyMaker().orElse(null))
                .put("funder", story.funder().orElse(null))
                .put("contractSigner", story.signer().orElse(null));
    }

    private static ObjectNode rule(JailAnswer.DetainerRule rule, JailStory story) {
        return MAPPER.createObjectNode()
                .put("code", rule.code())
                .put("words", story.rule().orElse(null))
                .put("basis", story.ruleBasis().orElse(null))
                .put("confidence", rule.confidence().code())
                .put("note", story.ruleNote());
    }
}
