package org.beloved.evidence.cost;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A figure that somebody published; what it counts and who disputes it stands in the messages under its id.
 *
 * @param published the day, month or year
 * @param source an address on the web, or the paper
 */
public record Study(String id, Factor factor, Span span, String place, String period, Published published) {

    /** Who said it, when and where. */
    public record Published(String author, String published, String source) {

        public boolean isLink() {
            return source.startsWith("http");
        }
    }

    private static final String FILE = "/evidence/cost/cost_factors.csv";

    private static final class Read {
        static final List<Study> ALL = read();
    }

    public static List<Study> of(Factor factor) {
        return Read.ALL.stream().filter(study -> study.factor() == factor).toList();
    }

    private static List<Study> read() {
        try (InputStreamReader text = new InputStreamReader(
                Objects.requireNonNull(Study.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(text).stream()
                    .map(Study::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Study of(CSVRecord row) {
        return new Study(
                row.get("id"),
                Factor.valueOf(row.get("factor").toUpperCase(Locale.ROOT).replace('-', '_')),
                new Span(new BigDecimal(row.get("low")), new BigDecimal(row.get("high"))),
                row.get("place"),
                row.get("period"),
                new Published(row.get("author"), row.get("published"), row.get("source")));
    }
}
