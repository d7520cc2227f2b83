package org.beloved.web.held;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.beloved.walls.HeldData;
import org.beloved.walls.HeldData.Said;
import org.beloved.walls.HeldData.Secrecy;
import org.beloved.web.Language;
import org.beloved.web.Words;

/** Facts of one table that are equally secret, stay equally long and are seen by the same people. */
record HeldRow(List<Fact> facts, Handling handling) {

    /** What one or more columns are for. */
    record Fact(String why, String columns) {}

    /** @param secrecy the last part of the message that names it */
    record Handling(String secrecy, String keep, String seenBy) {

        boolean isSealed() {
            return secrecy.equals(code(Secrecy.SEALED));
        }
    }

    static List<HeldRow> of(List<HeldData.Column> columns, Words words) {
        Map<Handling, Map<String, List<String>>> rows = new LinkedHashMap<>();
        for (HeldData.Column column : columns) {
            Said said = said(column, words);
            rows.computeIfAbsent(
                            new Handling(code(column.secrecy()), said.keep(), said.seenBy()),
                            _ -> new LinkedHashMap<>())
                    .computeIfAbsent(said.why(), _ -> new ArrayList<>())
                    .add(column.name());
        }
        return rows.entrySet().stream()
                .map(row -> new HeldRow(facts(row.getValue()), row.getKey()))
                .toList();
    }

    static Said said(HeldData.Column column, Words words) {
        return words.language() == Language.SPANISH ? column.spanish() : column.english();
    }

    static String code(Secrecy secrecy) {
        return secrecy.name().toLowerCase(Locale.ROOT);
    }

    private static List<Fact> facts(Map<String, List<String>> columns) {
        return columns.entrySet().stream()
                .map(fact -> new Fact(fact.getKey(), String.join(", ", fact.getValue())))
                .toList();
    }
}
