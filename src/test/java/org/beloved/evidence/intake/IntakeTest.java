package org.beloved.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.beloved.evidence.ReleaseFiles;
import org.beloved.evidence.facility.FacilityMatcher;
import org.beloved.evidence.parquet.LockedDuckDb;
import org.beloved.evidence.records.Criminality;
import org.beloved.evidence.records.LiftReason;
import org.beloved.evidence.records.Records;
import org.beloved.policy.DetainerForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of every format and of every way to be broken. */
class IntakeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";", "|"})
    void textBetweenAnySeparatorIsTheSameRecords(String separator) throws Exception {
        assertThreeRecords(read(ReleaseFiles.text(folder.resolve("a.csv"), separator.charAt(0))));
    }

    @Test
    void aWorkbookIsReadSheetBySheetBelowItsPreamble() throws Exception {
        Path file = ReleaseFiles.workbook(
                folder.resolve("release.xlsx"),
                Map.of("FY2024", ReleaseFiles.ROWS.subList(0, 2), "FY2025", ReleaseFiles.ROWS.subList(2, 3)));
        assertThreeRecords(read(file));
    }

    @Test
    void aParquetFileIsTheSameRecords() throws Exception {
        assertThreeRecords(read(ReleaseFiles.parquet(folder.resolve("release.parquet"))));
    }

    private static void assertThreeRecords(Examination examined) {
        Report report = examined.report();
        Records records = examined.records();
        assertThat(report.releases()).hasSize(1).isSubsetOf("ddp-2025", "processed");
        assertThat(report.findings()).isEmpty();
        assertThat(report.rows()).isEqualTo(3);
        assertThat(report.firstDay()).isEqualTo("2024-03-05");
        assertThat(report.lastDay()).isEqualTo("2024-11-01");
        assertThat(report.missing()).containsExactlyInAnyOrder(Field.PRIOR_FELONY, Field.GANG);
        assertThat(records.stretches())
                .singleElement()
                .satisfies(stretch ->
                        assertThat(stretch.county().orElseThrow().code()).isEqualTo("42091"));
        assertThat(records.criminality(0)).isEqualTo(Criminality.CONVICTED);
        assertThat(records.hasSettledCharge(0)).as("0909 as a number is 909").isTrue();
        assertThat(records.birthYear(0)).hasValue(1990);
        assertThat(records.lift(2)).isEqualTo(LiftReason.DECLINED);
        assertThat(records.form(1)).isEqualTo(DetainerForm.I_247G);
        assertThat(records.person(0)).isEqualTo(records.person(2)).isNotEqualTo(records.person(1));
    }

    @Test
    void aSheetWithOtherColumnsIsToldAndTheOthersAreRead() throws Exception {
        Path file = ReleaseFiles.workbook(
                folder.resolve("release.xlsx"), Map.of("FY2024", ReleaseFiles.ROWS, "Empty", List.of()));
        assertThat(read(file).report().findings()).isEmpty();
        Path odd = withOddSheet(folder.resolve("odd.xlsx"));
        assertThat(read(odd).report().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.trouble()).isEqualTo(Trouble.SKIPPED_SHEET);
            assertThat(finding.examples().getFirst().value()).isEqualTo("Notes");
        });
    }

    private static Path withOddSheet(Path file) throws IOException {
        try (var workbook = new org.apache.poi.xssf.streaming.SXSSFWorkbook();
                var bytes = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("FY2024");
            var header = sheet.createRow(0);
            for (int i = 0; i < ReleaseFiles.COLUMNS.size(); i++) {
                header.createCell(i).setCellValue(ReleaseFiles.COLUMNS.get(i));
            }
            var row = sheet.createRow(1);
            for (int i = 0; i < ReleaseFiles.COLUMNS.size(); i++) {
                row.createCell(i).setCellValue(ReleaseFiles.ROWS.getFirst().get(i));
            }
            workbook.createSheet("Notes").createRow(0).createCell(0).setCellValue("Withheld under (b)(6)");
            workbook.write(bytes);
        }
        return file;
    }

    @Test
    void bytesThatAreNotTheEncodingAreRefusedWithTheirLine() throws Exception {
        Path file = folder.resolve("latin.csv");
        String text = Files.readString(ReleaseFiles.text(folder.resolve("a.csv"), ','))
                .replaceFirst("NORRISTOWN", "NORRISTÓWN");
        Files.write(file, text.getBytes(Charset.forName("windows-1252")));
        UnreadableFile refused = refused(file);
        assertThat(refused.problem().key()).isEqualTo("evidence.file.encoding");
        assertThat(refused.problem().values()).containsEntry("line", 2L);
        assertThat(read(file, Charset.forName("windows-1252")).report().rows()).isEqualTo(3);
    }

    @Test
    void aByteOrderMarkIsBelieved() throws Exception {
        String text = Files.readString(ReleaseFiles.text(folder.resolve("a.csv"), '\t'));
        Path utf16 = Files.write(folder.resolve("utf16.txt"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        Path utf8 = Files.write(folder.resolve("utf8.txt"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        assertThreeRecords(read(utf16));
        assertThreeRecords(read(utf8));
    }

    @Test
    void whatIsNoReleaseIsRefusedWithWhatWasFoundAndWhatIsNeeded() throws Exception {
        UnreadableFile refused = refused(Files.writeString(folder.resolve("a.csv"), "name,day\nx,2024-01-01\n"));
        assertThat(refused.problem().key()).isEqualTo("evidence.file.unknown-layout");
        assertThat(refused.problem().values().get("found")).isEqualTo("name, day");
        assertThat(String.valueOf(refused.problem().values().get("expected")))
                .contains("detainer prepare date")
                .contains("facility state");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF-1.7", "\u001f\u008b..", "\n\n\n"})
    void whatIsNoTableIsRefused(String text) throws Exception {
        Path file = Files.write(folder.resolve("a.csv"), text.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refused(file).problem().key())
                .isIn("evidence.file.empty", "evidence.file.pdf", "evidence.file.archive", "evidence.file.no-rows");
    }

    @Test
    void aCutFileIsRefused() throws Exception {
        Path parquet = ReleaseFiles.parquet(folder.resolve("a.parquet"));
        byte[] whole = Files.readAllBytes(parquet);
        Path cut = Files.write(folder.resolve("cut.parquet"), Arrays.copyOf(whole, whole.length * 2 / 3));
        assertThat(refused(cut).problem().key()).isEqualTo("evidence.file.broken-parquet");

        Path workbook = ReleaseFiles.workbook(folder.resolve("a.xlsx"), Map.of("FY2024", ReleaseFiles.ROWS));
        byte[] sheets = Files.readAllBytes(workbook);
        Path half = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(sheets, sheets.length / 2));
        assertThat(refused(half).problem().key()).isEqualTo("evidence.file.broken-workbook");
    }

    @Test
    void fiveGigabytesOfNothingAreRefusedAtOnce() throws Exception {
        Path file = folder.resolve("huge.csv");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(5L << 30);
        }
        assertThat(refused(file).problem().key()).isEqualTo("evidence.file.record-too-long");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsToldWithItsLine() throws Exception {
        List<String> lines = new ArrayList<>(Files.readAllLines(ReleaseFiles.text(folder.resolve("a.csv"), ',')));
        lines.add("\"" + "x".repeat(3 << 20));
        UnreadableFile refused = refused(Files.write(folder.resolve("b.csv"), lines));
        assertThat(refused.problem().key()).isEqualTo("evidence.file.record-too-long");
        assertThat(refused.problem().values()).containsEntry("line", 5L);
    }

    @Test
    void somebodyMaySayWhereTheColumnsAre() throws Exception {
        Path file = Files.writeString(
                folder.resolve("own.csv"), "when,jail,town,st\n3/5/24,MONTGOMERY CNTY JAIL,NORRISTOWN,PA\n");
        Path map = Files.writeString(
                folder.resolve("columns.csv"), "field,column\nprepared,when\nfacility,jail\ncity,town\nstate,st\n");
        HeaderSearch search = HeaderSearch.with(ColumnMap.read(map));
        Examination examined = Examination.forRecords(FacilityMatcher.shipped(), TODAY);
        new Intake(search).read("own.csv", TableFile.of(file, StandardCharsets.UTF_8, search), examined);
        assertThat(examined.report().firstDay()).isEqualTo("2024-03-05");
        assertThat(examined.records().stretches().getFirst().county()).isPresent();

        assertThat(catchThrowableOfType(
                                UnreadableFile.class,
                                () -> ColumnMap.read(
                                        Files.writeString(folder.resolve("c.csv"), "prepared,when\nday,x\n")))
                        .problem()
                        .key())
                .isEqualTo("evidence.columns.field");
        assertThat(catchThrowableOfType(
                                UnreadableFile.class,
                                () -> ColumnMap.read(Files.writeString(folder.resolve("d.csv"), "prepared,when\n")))
                        .problem()
                        .key())
                .isEqualTo("evidence.columns.required");
    }

    @Test
    void readingEndsWhenItIsCancelled() throws Exception {
        List<String> lines = new ArrayList<>(Files.readAllLines(ReleaseFiles.text(folder.resolve("a.csv"), ',')));
        String row = lines.getLast();
        for (int i = 0; i < 25_000; i++) {
            lines.add(row);
        }
        Path file = Files.write(folder.resolve("long.csv"), lines);
        List<Long> seen = new ArrayList<>();
        Examination examined = Examination.forReport(FacilityMatcher.shipped(), TODAY, rows -> {
            seen.add(rows);
            return false;
        });
        HeaderSearch search = HeaderSearch.forReleases();
        boolean whole = new Intake(search).read("long", TableFile.of(file, StandardCharsets.UTF_8, search), examined);
        assertThat(whole).isFalse();
        assertThat(seen).containsExactly(10_000L);
    }

    @Test
    void theEngineSeesItsOwnFolderOnly() throws Exception {
        Path other =
                Files.writeString(Files.createDirectory(folder.resolve("other")).resolve("secret.csv"), "a\n1\n");
        Path own = Files.createDirectory(folder.resolve("own"));
        try (var duck = LockedDuckDb.open(own);
                var statement = duck.createStatement()) {
            for (String reach : List.of(
                    "select * from read_csv('" + other + "')",
                    "copy (select 1) to '" + folder.resolve("out.csv") + "'",
                    "attach '" + folder.resolve("x.db") + "'",
                    "install httpfs",
                    "set enable_external_access = true",
                    "set memory_limit = '8GB'")) {
                assertThatThrownBy(() -> statement.execute(reach)).as(reach).isInstanceOf(SQLException.class);
            }
        }
    }

    private Examination read(Path file) throws IOException, UnreadableFile {
        return read(file, StandardCharsets.UTF_8);
    }

    private static Examination read(Path file, Charset charset) throws IOException, UnreadableFile {
        Examination examined = Examination.forRecords(FacilityMatcher.shipped(), TODAY);
        HeaderSearch search = HeaderSearch.forReleases();
        new Intake(search).read(file.getFileName().toString(), TableFile.of(file, charset, search), examined);
        return examined;
    }

    private UnreadableFile refused(Path file) {
        return catchThrowableOfType(UnreadableFile.class, () -> read(file));
    }
}
