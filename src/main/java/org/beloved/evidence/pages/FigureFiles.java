package org.beloved.evidence.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.beloved.evidence.counting.Counterfactual;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Exactly the figures of a county's page, for a spreadsheet or a program; each says where it comes from. */
final class FigureFiles {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private FigureFiles() {}

    static String csv(CountyFigures figures) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(
                    "fips",
                    "fiscal_year",
                    "requests",
                    "booked_into_ice_detention",
                    "declined_by_the_jail",
                    "other_ending",
                    "ending_not_recorded",
                    "dataset",
                    "as_of",
                    "sha256");
            for (Year year : figures.years()) {
                csv.printRecord(
                        figures.county(),
                        year.year(),
                        year.total(),
                        year.count(Ending.BOOKED),
                        year.count(Ending.DECLINED),
                        year.count(Ending.OTHER),
                        year.count(Ending.NOT_RECORDED),
                        figures.set().id(),
                        figures.set().about().asOf(),
                        figures.set().about().sha256());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static String json(CountyFigures figures, WhatIf whatIf) {
        ObjectNode answer = MAPPER.createObjectNode()
                .put("fips", figures.county().code())
                .put("dataset", figures.set().id())
                .put("title", figures.set().about().title())
                .put("asOf", figures.set().about().asOf())
                .put("sha256", figures.set().about().sha256())
                .put("credit", figures.set().about().credit());
        ArrayNode years = answer.putArray("fiscalYears");
        for (Year year : figures.years()) {
            ObjectNode row = years.addObject().put("year", year.year()).put("requests", year.total());
            for (Ending ending : Ending.values()) {
                row.put(ending.name().toLowerCase(Locale.ROOT), year.count(ending));
            }
        }
        answer.set("whatIf", whatIf(whatIf));
        return answer.toString();
    }

    private static ObjectNode whatIf(WhatIf whatIf) {
        ObjectNode node =
                MAPPER.createObjectNode().put("policy", whatIf.version().id());
        node.putObject("assumptions")
                .put("reimbursementAgreement", whatIf.agreement().name().toLowerCase(Locale.ROOT));
        ArrayNode rows = node.putArray("fiscalYears");
        for (Counterfactual.Count count : whatIf.years()) {
            rows.addObject()
                    .put("year", count.group().year().orElseThrow())
                    .put("total", count.total())
                    .put("surely", count.surely())
                    .put("possibly", count.possibly())
                    .put("surelyNot", count.surelyNot());
        }
        return node;
    }
}
