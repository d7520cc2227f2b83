package org.beloved.access;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All rows of {@code access/*.csv}. */
public record AccessMatrix(List<Row> rows) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** One route and the status each kind of person gets there. */
    public record Row(String room, Route route, Map<Who, Integer> statuses) {

        public int status(Who who) {
            return statuses.get(who);
        }

        /** A page that a person can open by going to the address. */
        public boolean isReading() {
            return route.method().equals("GET");
        }

        /** Whether the house is as it was afterwards: who reads, is refused or has something to mend moves nothing. */
        boolean changesNothing(Who who) {
            return isReading() || status(who) >= 400 || who == Who.VISITOR && status(who) == 303;
        }

        /** An address that is there for nobody; behind the sign-in, a visitor is asked in first. */
        public boolean isNowhere() {
            return statuses.entrySet().stream()
                    .allMatch(cell -> cell.getValue() == 404 || cell.getKey() == Who.VISITOR && cell.getValue() == 303);
        }
    }

    public static AccessMatrix checkedIn() {
        try {
            List<Row> rows = new ArrayList<>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:access/*.csv")) {
                rows.addAll(rows(file));
            }
            return new AccessMatrix(List.copyOf(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Row> pages() {
        return rows.stream().filter(Row::isReading).toList();
    }

    private static List<Row> rows(Resource file) throws IOException {
        try (Reader text = new EncodedResource(file, StandardCharsets.UTF_8).getReader()) {
            return FORMAT.parse(text).getRecords().stream()
                    .map(record -> row(file.getFilename(), record))
                    .toList();
        }
    }

    private static Row row(String file, CSVRecord record) {
        Map<Who, Integer> statuses = new EnumMap<>(Who.class);
        for (Who who : Who.values()) {
            statuses.put(who, Integer.valueOf(record.get(who.column()).strip()));
        }
        return new Row(
                file.replace(".csv", ""),
                Route.of(record.get("method").strip(), record.get("route").strip()),
                statuses);
    }
}
