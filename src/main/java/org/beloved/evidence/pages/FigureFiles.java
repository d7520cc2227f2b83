package org.beloved.evidence.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.beloved.evidence.DataSet;
import org.beloved.evidence.figures.CountyFigures;
import org.beloved.evidence.figures.Crossed;
import org.beloved.evidence.figures.DecisionsJson;
import org.beloved.evidence.figures.Ending;
import org.beloved.evidence.figures.Lasting;
import org.beloved.evidence.figures.WhatIf;
import org.beloved.evidence.figures.Year;
import org.beloved.evidence.records.Criminality;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Exactly the figures of a page, for a spreadsheet or a program; each says where it comes from. What is hidden is empty. */
final class FigureFiles {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final List<String> SPLIT = List.of("surely", "possibly", "surelyNot");

    private FigureFiles() {}

    static String csv(List<CountyFigures> counties) {
        List<Object> head = new ArrayList<>(List.of(
                "fips",
                "fiscal_year",
                "requests",
                "booked_into_ice_detention",
                "declined_by_the_jail",
                "other_ending",
                "ending_not_recorded",
                "dataset",
                "as_of",
                "sha256",
                "facility_decisions"));
        if (counties.stream().anyMatch(county -> county.criminality().isPresent())) {
            Arrays.stream(Criminality.values())
                    .map(kind -> "on_file_" + word(kind))
                    .forEach(head::add);
        }
        return printed(csv -> {
            csv.printRecord(head);
            for (CountyFigures county : counties) {
                for (int i = 0; i < county.years().size(); i++) {
                    csv.printRecord(row(county, i));
                }
            }
        });
    }

    private static List<Object> row(CountyFigures county, int line) {
        Year year = county.years().get(line);
        List<Object> row = new ArrayList<>(List.of(
                county.county(),
                year.year(),
                year.total(),
                year.count(Ending.BOOKED),
                year.count(Ending.DECLINED),
                year.count(Ending.OTHER),
                year.count(Ending.NOT_RECORDED)));
        row.addAll(source(county.set()));
        county.criminality().ifPresent(table -> table.lines().get(line).cells().forEach(cell -> row.add(shown(cell))));
        return row;
    }

    private static List<Object> source(DataSet set) {
        return List.of(
                set.id(),
                set.about().asOf(),
                set.about().sha256(),
                set.decisions().changes());
    }

    static String policies(CountyFigures county, List<WhatIf> tried) {
        return printed(csv -> {
            csv.printRecord(
                    "fips",
                    "policy",
                    "reimbursement_agreement",
                    "fiscal_year",
                    "requests",
                    "surely",
                    "possibly",
                    "surely_not",
                    "dataset",
                    "as_of",
                    "sha256",
                    "facility_decisions");
            for (WhatIf whatIf : tried) {
                for (Crossed.Line line : whatIf.years().lines()) {
                    csv.printRecord(row(county, whatIf, line, Integer.toString(line.year())));
                }
                csv.printRecord(row(county, whatIf, whatIf.years().all(), "all"));
            }
        });
    }

    private static List<Object> row(CountyFigures county, WhatIf whatIf, Crossed.Line line, String year) {
        List<Object> row = new ArrayList<>(
                List.of(county.county(), whatIf.version().id(), word(whatIf.agreement()), year, line.total()));
        line.cells().forEach(cell -> row.add(shown(cell)));
        row.addAll(source(county.set()));
        return row;
    }

    private static Object shown(OptionalInt cell) {
        return cell.isPresent() ? Integer.toString(cell.getAsInt()) : "";
    }

    static String json(List<CountyFigures> counties) {
        ObjectNode answer = MAPPER.createObjectNode();
        ArrayNode list = answer.putArray("counties");
        counties.forEach(county -> list.add(county(county)));
        return answer.toString();
    }

    static String json(CountyFigures figures, List<WhatIf> tried) {
        ObjectNode answer = county(figures);
        tried.stream().findFirst().ifPresent(first -> answer.set("whatIf", whatIf(first)));
        ArrayNode policies = answer.putArray("policies");
        tried.forEach(one -> policies.add(whatIf(one)));
        answer.put("address", "/evidence/" + figures.county().code() + "?" + Lasting.query(figures.set(), tried));
        return answer.toString();
    }

    private static ObjectNode county(CountyFigures figures) {
        ObjectNode answer = MAPPER.createObjectNode()
                .put("fips", figures.county().code())
                .put("dataset", figures.set().id())
                .put("title", figures.set().about().title())
                .put("practice", figures.set().isPractice())
                .put("asOf", figures.set().about().asOf())
                .put("sha256", figures.set().about().sha256())
                .put("credit", figures.set().about().credit());
        answer.set("facilityDecisions", DecisionsJson.of(figures.set().decisions()));
        ArrayNode years = answer.putArray("fiscalYears");
        for (Year year : figures.years()) {
            ObjectNode row = years.addObject().put("year", year.year()).put("requests", year.total());
            for (Ending ending : Ending.values()) {
                row.put(word(ending), year.count(ending));
            }
        }
        figures.criminality().ifPresent(table -> {
            ArrayNode rows = answer.putArray("onFile");
            List<String> names =
                    Arrays.stream(Criminality.values()).map(FigureFiles::word).toList();
            table.lines().forEach(line -> rows.add(line(line, names)));
        });
        return answer;
    }

    private static ObjectNode whatIf(WhatIf whatIf) {
        ObjectNode node =
                MAPPER.createObjectNode().put("policy", whatIf.version().id());
        node.putObject("assumptions").put("reimbursementAgreement", word(whatIf.agreement()));
        ArrayNode rows = node.putArray("fiscalYears");
        whatIf.years().lines().forEach(line -> rows.add(line(line, SPLIT)));
        node.set("all", line(whatIf.years().all(), SPLIT));
        return node;
    }

    /** What is hidden is null. */
    private static ObjectNode line(Crossed.Line line, List<String> names) {
        ObjectNode row = MAPPER.createObjectNode();
        if (line.year() != 0) {
            row.put("year", line.year());
        }
        row.put("total", line.total());
        for (int column = 0; column < names.size(); column++) {
            OptionalInt cell = line.cell(column);
            if (cell.isPresent()) {
                row.put(names.get(column), cell.getAsInt());
            } else {
                row.putNull(names.get(column));
            }
        }
        return row;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Prints a table. */
    private interface Printing {
        void on(CSVPrinter csv) throws IOException;
    }

    private static String printed(Printing printing) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printing.on(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
