package org.beloved.evidence.cost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.beloved.evidence.DataSet;
import org.beloved.evidence.figures.CountyFigures;
import org.beloved.evidence.figures.DecisionsJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The range and everything it is made of, unrounded. */
final class CostFiles {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private CostFiles() {}

    /** One part of the product, or the product. */
    private record Part(String name, Span span, String source) {}

    private static List<Part> parts(CountyFigures figures, Cost cost) {
        DataSet set = figures.set();
        return List.of(
                new Part(
                        "requests",
                        cost.requests(),
                        set.id() + ", " + set.about().credit()),
                part("extra_days_each", cost.taken(Factor.DAYS)),
                part("dollars_a_day", cost.taken(Factor.DAY_COST)),
                new Part("dollars", cost.total(), "the product of the three"));
    }

    private static Part part(String name, Taken taken) {
        return switch (taken) {
            case Taken.Own own -> new Part(name, own.span(), own.source());
            case Taken.FromStudies from ->
                new Part(
                        name,
                        from.span(),
                        from.studies().stream()
                                .map(study -> study.published().author() + ", " + study.place() + ", "
                                        + study.published().published() + ", "
                                        + study.published().source())
                                .collect(Collectors.joining("; ")));
        };
    }

    static String csv(CountyFigures figures, Cost cost) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(
                    "fips",
                    "fiscal_year",
                    "factor",
                    "low",
                    "high",
                    "source",
                    "dataset",
                    "sha256",
                    "facility_decisions");
            for (Part part : parts(figures, cost)) {
                csv.printRecord(
                        figures.county(),
                        cost.year().map(String::valueOf).orElse("all"),
                        part.name(),
                        part.span().low().toPlainString(),
                        part.span().high().toPlainString(),
                        part.source(),
                        figures.set().id(),
                        figures.set().about().sha256(),
                        figures.set().decisions().changes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static String json(CountyFigures figures, Cost cost) {
        ObjectNode answer = MAPPER.createObjectNode()
                .put("fips", figures.county().code())
                .put("fiscalYear", cost.year().map(String::valueOf).orElse("all"))
                .put("dataset", figures.set().id())
                .put("sha256", figures.set().about().sha256());
        answer.set("facilityDecisions", DecisionsJson.of(figures.set().decisions()));
        ArrayNode list = answer.putArray("factors");
        for (Part part : parts(figures, cost)) {
            list.addObject()
                    .put("factor", part.name())
                    .put("low", part.span().low())
                    .put("high", part.span().high())
                    .put("source", part.source());
        }
        return answer.toString();
    }
}
