package org.beloved.policy.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beloved.policy.strict.StrictnessWording;

/** A comparison for machines: as JSON, and as rows of a table. */
public final class ComparisonRows {

    private ComparisonRows() {}

    public static Map<String, Object> json(
            Comparison comparison, String against, FacetWording wording, StrictnessWording strictness) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("against", against);
        fields.put(
                "policies",
                comparison.versions().stream().map(version -> version.id()).toList());
        fields.put(
                "facets",
                comparison.rows().stream()
                        .map(row -> facet(row, comparison, wording))
                        .toList());
        fields.put(
                "stricter",
                comparison.pairs().stream()
                        .map(pair -> {
                            var shown = new LinkedHashMap<String, Object>();
                            shown.put("first", pair.first().id());
                            shown.put("second", pair.second().id());
                            shown.put("relation", pair.relation().name());
                            shown.put("says", strictness.relation(pair));
                            shown.put("assumed", strictness.assumptions(pair));
                            return shown;
                        })
                        .toList());
        return fields;
    }

    private static Map<String, Object> facet(Comparison.Row row, Comparison comparison, FacetWording wording) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("facet", row.facet().name());
        fields.put("question", wording.question(row.facet()));
        fields.put("asked", row.asked());
        var cells = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            var shown = new LinkedHashMap<String, Object>();
            shown.put("policy", comparison.versions().get(i).id());
            shown.put("mark", cell.mark().name());
            shown.put("says", cell.words());
            shown.put("verified", cell.verified());
            cells.add(shown);
        }
        fields.put("policies", cells);
        return fields;
    }

    /** One line a question and version. */
    public static List<List<String>> table(Comparison comparison, FacetWording wording) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("facet", "question", "asked", "policy", "mark", "says", "verified"));
        for (var row : comparison.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                var cell = row.cells().get(i);
                lines.add(List.of(
                        row.facet().name(),
                        wording.question(row.facet()),
                        String.join(" ", row.asked()),
                        comparison.versions().get(i).id(),
                        cell.mark().name(),
                        String.join(" ", cell.words()),
                        String.valueOf(cell.verified())));
            }
        }
        return lines;
    }
}
