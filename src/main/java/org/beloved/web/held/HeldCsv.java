package org.beloved.web.held;

import java.io.IOException;
import java.io.StringWriter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.beloved.walls.HeldData;
import org.beloved.web.Words;

/** The register as a table for machines: one row a column, the words in one language. */
final class HeldCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("room", "table", "column", "secrecy", "why", "keep", "seen_by")
            .get();

    private HeldCsv() {}

    static String of(HeldData held, Words words) throws IOException {
        StringWriter text = new StringWriter();
        try (CSVPrinter csv = new CSVPrinter(text, FORMAT)) {
            for (HeldData.Column column : held.columns()) {
                HeldData.Said said = HeldRow.said(column, words);
                csv.printRecord(
                        column.room(),
                        column.table(),
                        column.name(),
                        HeldRow.code(column.secrecy()),
                        said.why(),
                        said.keep(),
                        said.seenBy());
            }
        }
        return text.toString();
    }
}
