package org.beloved.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.beloved.evidence.facility.FacilityMatcher;
import org.beloved.evidence.intake.Header;
import org.beloved.evidence.intake.Normalizer;
import org.beloved.evidence.records.RecordsBuilder;

/** The real records that come with the program: Pennsylvania, federal fiscal years 2008 to 2015. */
public final class ShippedDataSet {

    public static final String PENNSYLVANIA = "pa-2008-2015";

    private static final String FILE = "/evidence/data/detainers_pa_2007_2015.csv";
    private static final LocalDate LAST_DAY = LocalDate.of(2015, 7, 18);

    private static final class Read {
        static final DataSet PENNSYLVANIA = read();
    }

    private ShippedDataSet() {}

    /** Read once for the whole program, at the first call. */
    public static DataSet pennsylvania() {
        return Read.PENNSYLVANIA;
    }

    private static DataSet read() {
        byte[] file = bytes();
        try (InputStreamReader text = new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            Iterator<CSVRecord> rows = CSVFormat.RFC4180.parse(text).iterator();
            Header header = Header.recognize(rows.next().toList())
                    .orElseThrow(() -> new IllegalStateException(FILE + " has the header of no release we know"));
            Normalizer normalizer = new Normalizer(header, FacilityMatcher.shipped(), LAST_DAY);
            RecordsBuilder records = new RecordsBuilder();
            rows.forEachRemaining(row -> records.add(normalizer.record(row.toList())));
            return new DataSet(
                    PENNSYLVANIA,
                    about(file),
                    records.build(),
                    header.missing(),
                    normalizer.findings().list());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataSet.About about(byte[] file) {
        return new DataSet.About(
                "Detainers in Pennsylvania, federal fiscal years 2008 to 2015",
                "U.S. Immigration and Customs Enforcement records released under FOIA, via NPR",
                "U.S. government records",
                sha256(file),
                LAST_DAY.toString());
    }

    private static byte[] bytes() {
        try (InputStream stream = Objects.requireNonNull(ShippedDataSet.class.getResourceAsStream(FILE), FILE)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
