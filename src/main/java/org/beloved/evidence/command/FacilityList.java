package org.beloved.evidence.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.beloved.evidence.facility.Facility;

/** Facilities in a CSV file with the columns name, city and state. */
final class FacilityList {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private static final List<String> COLUMNS = List.of("name", "city", "state");

    private FacilityList() {}

    /** @throws IllegalArgumentException when a column is missing or a row is short, in a sentence */
    static List<Facility> read(Path file) throws IOException {
        try (CSVParser parser = FORMAT.parse(Files.newBufferedReader(file))) {
            List<String> found = parser.getHeaderNames();
            if (!found.containsAll(COLUMNS)) {
                throw new IllegalArgumentException(
                        file + " should have the columns name,city,state, but has " + String.join(",", found));
            }
            return parser.stream().map(row -> facility(file, row)).toList();
        } catch (NoSuchFileException missing) {
            throw new IOException("there is no file " + file, missing);
        } catch (CharacterCodingException notUtf8) {
            throw new IOException(file + " is not written in UTF-8", notUtf8);
        }
    }

    private static Facility facility(Path file, CSVRecord row) {
        if (!row.isConsistent()) {
            throw new IllegalArgumentException(file + " line " + row.getParser().getCurrentLineNumber() + " has "
                    + row.size() + " cells; the header has "
                    + row.getParser().getHeaderNames().size());
        }
        return new Facility(row.get("name"), row.get("city"), row.get("state"));
    }
}
