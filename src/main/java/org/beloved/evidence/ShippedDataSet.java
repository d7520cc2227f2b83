package org.beloved.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beloved.evidence.facility.Decisions;
import org.beloved.evidence.intake.Examination;
import org.beloved.evidence.intake.HeaderSearch;
import org.beloved.evidence.intake.Intake;
import org.beloved.evidence.intake.Report;
import org.beloved.evidence.intake.TableFile;
import org.beloved.evidence.intake.UnreadableFile;
import org.beloved.evidence.practice.PracticeFile;
import org.jspecify.annotations.Nullable;

/** The records that come with the program. Each set is read once, when it is first asked for. */
public enum ShippedDataSet {
    /** Real: Pennsylvania, federal fiscal years 2008 to 2015. */
    PENNSYLVANIA(
            "pa-2008-2015",
            LocalDate.of(2015, 7, 18),
            "Detainers in Pennsylvania, federal fiscal years 2008 to 2015",
            "U.S. Immigration and Customs Enforcement records released under FOIA, via NPR",
            "U.S. government records") {
        @Override
        public byte[] bytes() {
            String file = "/evidence/data/detainers_pa_2007_2015.csv";
            try (InputStream stream = Objects.requireNonNull(ShippedDataSet.class.getResourceAsStream(file), file)) {
                return stream.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    /** Made up: the columns of a current release, to learn what current files can answer. */
    PRACTICE(
            "practice",
            LocalDate.of(2025, 9, 29),
            "PRACTICE: made-up records in the columns of a release of 2026",
            "Made up by this program: no real person, request or jail's conduct is in it",
            "CC0-1.0") {
        @Override
        public byte[] bytes() {
            StringBuilder text = new StringBuilder();
            try {
                PracticeFile.ofState("PA").write(text, PRACTICE_ROWS);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    };

    private static final int PRACTICE_ROWS = 12_000;

    private final String id;
    private final LocalDate lastDay;
    private final String title;
    private final String credit;
    private final String licence;
    private final Object reading = new Object();
    private @Nullable DataSet read;

    ShippedDataSet(String id, LocalDate lastDay, String title, String credit, String licence) {
        this.id = id;
        this.lastDay = lastDay;
        this.title = title;
        this.credit = credit;
        this.licence = licence;
    }

    /** The file as it comes with the program. */
    public abstract byte[] bytes();

    public String id() {
        return id;
    }

    public static Optional<ShippedDataSet> named(String id) {
        return Arrays.stream(values()).filter(set -> set.id.equals(id)).findFirst();
    }

    public static List<DataSet> all() {
        return Arrays.stream(values()).map(ShippedDataSet::dataSet).toList();
    }

    public DataSet dataSet() {
        synchronized (reading) {
            DataSet before = read;
            if (before == null) {
                before = dataSet(Decisions.NONE);
                read = before;
            }
            return before;
        }
    }

    /** Hands on each row of the file. */
    public void read(Intake.Rows rows) {
        read(bytes(), rows);
    }

    private void read(byte[] file, Intake.Rows rows) {
        try {
            new Intake(HeaderSearch.forReleases())
                    .read(id, TableFile.ofText(id, () -> new ByteArrayInputStream(file)), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableFile e) {
            throw new IllegalStateException("The program cannot read its own records " + id, e);
        }
    }

    /** Read anew, with what a house decided about facilities. */
    public DataSet dataSet(Decisions decisions) {
        byte[] file = bytes();
        Examination examined = Examination.forRecords(decisions.matcher(), lastDay);
        read(file, examined);
        Report report = examined.report();
        return new DataSet(
                id,
                about(file),
                examined.records(),
                report.missing(),
                report.findings(),
                examined.unplaced(),
                decisions);
    }

    private DataSet.About about(byte[] file) {
        return new DataSet.About(title, credit, licence, "", sha256(file), lastDay.toString());
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
