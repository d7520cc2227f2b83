package org.beloved.policy.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.beloved.policy.PlaceDecision;
import org.beloved.policy.PlaceDecision.LayerDecision;
import org.beloved.policy.PolicyVersion;
import org.beloved.web.Language;

/** The stable JSON shape of a place's answer: the same fields as a version's, and every layer. */
public final class PlaceJson {

    private final DecisionJson single;

    public PlaceJson(Language language) {
        this.single = new DecisionJson(language);
    }

    public Map<String, Object> of(PlaceDecision decision, Function<PolicyVersion, List<String>> assumed) {
        var why = decision.whyHold();
        var then = why.ifReopened().possible();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("policy", decision.governing().map(PolicyVersion::id).orElse(""));
        DecisionJson.outcomes(fields, "hold", decision.hold());
        DecisionJson.outcomes(fields, "notify", decision.notice());
        fields.put(
                "reasons",
                why.reasons().stream().map(facts -> Map.of("facts", facts)).toList());
        fields.put("notNeeded", why.notNeeded());
        fields.put(
                "wouldChange",
                why.wouldChange().stream()
                        .map(facts -> {
                            var change = new LinkedHashMap<String, Object>();
                            change.put("facts", facts);
                            change.put("then", then);
                            return change;
                        })
                        .toList());
        if (decision.isConflict()) {
            fields.put("conflict", "COURT_ORDER_AGAINST_STATUTE");
        }
        fields.put(
                "layers",
                decision.layers().stream()
                        .map(layer -> layer(layer, decision, assumed))
                        .toList());
        return fields;
    }

    private Map<String, Object> layer(
            LayerDecision layer, PlaceDecision whole, Function<PolicyVersion, List<String>> assumed) {
        var version = layer.decision().version();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("layer", layer.layer().name());
        fields.put("inForce", layer.inForce().name());
        fields.put("direction", version.instrument().direction().name());
        fields.put("effect", effect(layer, whole));
        fields.putAll(single.of(layer.decision(), assumed.apply(version)));
        return fields;
    }

    /** Whether the layer's answer is that of the place, gives way to another layer, or is not about the jail. */
    private static String effect(LayerDecision layer, PlaceDecision whole) {
        return switch (layer.layer()) {
            case POLICE_LOCKUP -> "NOT_ABOUT_THE_JAIL";
            case STATE, LOCAL ->
                layer.decision().hold().equals(whole.hold())
                        ? "AGREES"
                        : layer.layer() == PlaceDecision.Layer.LOCAL ? "OVERRIDDEN" : "PERMITS_OR_LEAVES_OPEN";
        };
    }
}
