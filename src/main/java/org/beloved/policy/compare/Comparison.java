package org.beloved.policy.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.provision.ModelRule;
import org.beloved.policy.strict.Axioms;
import org.beloved.policy.strict.Strictness;

/** Versions side by side, question by question, and every two of them held against each other. */
public record Comparison(List<PolicyVersion> versions, ModelRule model, List<Row> rows, List<Strictness> pairs) {

    public static final int FEWEST = 2;
    public static final int MOST = 5;

    public Comparison {
        versions = List.copyOf(versions);
        rows = List.copyOf(rows);
        pairs = List.copyOf(pairs);
    }

    /** One question: what the request asks, and what each version says, in their order. */
    public record Row(Facet facet, List<String> asked, List<Cell> cells) {
        public Row {
            asked = List.copyOf(asked);
            cells = List.copyOf(cells);
        }
    }

    public static Comparison of(List<PolicyVersion> versions, ModelRule model, FacetWording wording, Axioms axioms) {
        var marks = new FacetMarks(model, axioms);
        var rows = Stream.of(Facet.values())
                .map(facet -> new Row(
                        facet,
                        wording.asked(facet, model),
                        versions.stream()
                                .map(version -> new Cell(
                                        marks.of(facet, version),
                                        wording.said(facet, version),
                                        wording.isVerified(facet, version)))
                                .toList()))
                .toList();
        return new Comparison(versions, model, rows, pairs(versions, axioms));
    }

    private static List<Strictness> pairs(List<PolicyVersion> versions, Axioms axioms) {
        var pairs = new ArrayList<Strictness>();
        for (int i = 0; i < versions.size(); i++) {
            for (int j = i + 1; j < versions.size(); j++) {
                pairs.add(Strictness.of(versions.get(i), versions.get(j), axioms));
            }
        }
        return pairs;
    }

    /** How many of the questions the request asks are answered with this mark. */
    public long count(int version, Mark mark) {
        return rows.stream()
                .filter(row -> !row.asked().isEmpty())
                .filter(row -> row.cells().get(version).mark() == mark)
                .count();
    }

    public long asked() {
        return rows.stream().filter(row -> !row.asked().isEmpty()).count();
    }

    /** The provisions of the request that a version does not yet have. */
    public List<String> missing(int version) {
        return model.provisions().stream()
                .filter(provision -> rows.stream()
                        .filter(row -> Provided.by(provision).contains(row.facet()))
                        .anyMatch(row -> row.cells().get(version).mark() != Mark.AS_MODEL))
                .map(provision -> provision.id())
                .toList();
    }
}
