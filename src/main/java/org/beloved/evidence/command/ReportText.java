package org.beloved.evidence.command;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.beloved.evidence.intake.Field;
import org.beloved.evidence.intake.Findings;
import org.beloved.evidence.intake.Report;
import org.beloved.evidence.intake.RowOrigin;
import org.beloved.evidence.store.KeptDataSet;
import org.beloved.web.Words;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an intake found, as lines or as JSON. */
record ReportText(Report report, Words words) {

    void print(PrintWriter out, boolean json, Optional<KeptDataSet> kept) {
        if (json) {
            out.println(json(kept).toPrettyString());
        } else {
            lines(out, kept);
        }
        out.flush();
    }

    private void lines(PrintWriter out, Optional<KeptDataSet> kept) {
        out.printf(
                "%,d rows, requests of %s to %s, columns as in %s%n",
                report.rows(), report.firstDay(), report.lastDay(), String.join(", ", report.releases()));
        if (!report.missing().isEmpty()) {
            out.println("No row can tell: " + fields(report.missing()));
        }
        if (!report.partly().isEmpty()) {
            out.println("Some sheets cannot tell: " + fields(report.partly()));
        }
        for (Findings.Finding finding : report.findings()) {
            out.printf(
                    "%,9d  %s%n",
                    finding.count(),
                    words.say("evidence.trouble." + finding.trouble().name()));
            finding.examples()
                    .forEach(example -> out.println("           " + place(example.at()) + "  " + example.value()));
        }
        kept.ifPresentOrElse(
                set -> {
                    out.println(
                            "Kept as " + set.id() + ", sha256 " + set.about().sha256());
                    out.println("Credit: " + set.about().credit() + " ("
                            + set.about().licence() + ")");
                },
                () -> out.println("A dry run: nothing was kept."));
    }

    private static String fields(Set<Field> fields) {
        return String.join(
                ", ",
                fields.stream()
                        .sorted(Comparator.naturalOrder())
                        .map(Field::code)
                        .toList());
    }

    private static String place(RowOrigin at) {
        return at.file() + (at.sheet().isEmpty() ? "" : ", " + at.sheet()) + ", row " + at.row();
    }

    private ObjectNode json(Optional<KeptDataSet> kept) {
        ObjectNode answer = Answers.MAPPER.createObjectNode();
        answer.put("dataset", kept.map(KeptDataSet::id).orElse(null));
        answer.put("sha256", kept.map(set -> set.about().sha256()).orElse(null));
        answer.put("dryRun", kept.isEmpty());
        answer.put("rows", report.rows());
        answer.put("firstDay", report.firstDay()).put("lastDay", report.lastDay());
        ArrayNode releases = answer.putArray("releases");
        report.releases().stream().sorted().forEach(releases::add);
        ArrayNode missing = answer.putArray("cannotTell");
        report.missing().stream().sorted().map(Field::code).forEach(missing::add);
        ArrayNode partly = answer.putArray("someSheetsCannotTell");
        report.partly().stream().sorted().map(Field::code).forEach(partly::add);
        ArrayNode problems = answer.putArray("problems");
        report.findings().forEach(finding -> problem(problems.addObject(), finding));
        return answer;
    }

    static void problem(ObjectNode node, Findings.Finding finding) {
        node.put("kind", finding.trouble().code()).put("count", finding.count());
        ArrayNode examples = node.putArray("examples");
        finding.examples()
                .forEach(example -> examples.addObject()
                        .put("file", example.at().file())
                        .put("sheet", example.at().sheet())
                        .put("row", example.at().row())
                        .put("value", example.value()));
    }
}
