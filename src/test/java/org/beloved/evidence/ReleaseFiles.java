package org.beloved.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.beloved.evidence.parquet.RowWriter;
import org.beloved.shared.ScratchFolder;

/** Files as ICE and others release them, small and made up. */
public final class ReleaseFiles {

    /** Raw columns of the release of 2025 that we take, in another order than ours. */
    public static final List<String> COLUMNS = List.of(
            "Unique Identifier",
            "Detainer Prepare Date",
            "Facility State",
            "Facility City",
            "Detention Facility",
            "Detainer Type",
            "Detainer Lift Reason",
            "Detainer Prepared Criminality",
            "Birth Year",
            "MSC Charge Code",
            "MSC Conviction Date",
            "Final Order Yes No");

    public static final List<List<String>> ROWS = List.of(
            List.of(
                    "aa01",
                    "2024-03-05 00:00:00",
                    "PENNSYLVANIA",
                    "NORRISTOWN",
                    "MONTGOMERY CNTY JAIL",
                    "I247A - Immigration Detainer - Immigration Detainer - Notice of Action",
                    "Booked into Detention",
                    "1 Convicted Criminal",
                    "1990",
                    "0999",
                    "2020-01-31",
                    "NO"),
            List.of(
                    "aa02",
                    "2024-03-06 00:00:00",
                    "PENNSYLVANIA",
                    "NORRISTOWN",
                    "MONTGOMERY CNTY JAIL",
                    "I247G",
                    "",
                    "3 Other Immigration Violator",
                    "1985",
                    "",
                    "",
                    "b(6), b(7)c"),
            List.of(
                    "aa01",
                    "2024-11-01 00:00:00",
                    "PENNSYLVANIA",
                    "NORRISTOWN",
                    "MONTGOMERY CNTY JAIL",
                    "I247A - Immigration Detainer - Immigration Detainer - Notice of Action",
                    "Detainer Declined by LEA",
                    "1 Convicted Criminal",
                    "1990",
                    "0999",
                    "2020-01-31",
                    "NO"));

    private ReleaseFiles() {}

    /** @param separator between cells */
    public static Path text(Path file, char separator) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(line(COLUMNS, separator));
        ROWS.forEach(row -> lines.add(line(row, separator)));
        return Files.write(file, lines);
    }

    private static String line(List<String> cells, char separator) {
        return String.join(
                String.valueOf(separator),
                cells.stream()
                        .map(cell -> cell.indexOf(separator) < 0 ? cell : '"' + cell + '"')
                        .toList());
    }

    /**
     * A workbook as ICE sends it: six rows above the header of each sheet, days as days, years as numbers.
     *
     * @param sheets the rows of each sheet by its name
     */
    public static Path workbook(Path file, Map<String, List<List<String>>> sheets) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook();
                OutputStream bytes = Files.newOutputStream(file)) {
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("m/d/yyyy h:mm"));
            sheets.forEach((name, rows) -> {
                Sheet sheet = workbook.createSheet(name);
                sheet.createRow(0).createCell(0).setCellValue("Detainers issued, as of today");
                sheet.createRow(3).createCell(0).setCellValue("b(6), b(7)c: withheld");
                int at = 6;
                fill(sheet.createRow(at++), COLUMNS, day);
                for (List<String> row : rows) {
                    fill(sheet.createRow(at++), row, day);
                }
            });
            workbook.write(bytes);
        }
        return file;
    }

    private static void fill(Row row, List<String> cells, CellStyle day) {
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i);
            Cell cell = row.createCell(i);
            if (text.matches("\\d{4}-\\d\\d-\\d\\d( .*)?")) {
                cell.setCellValue(LocalDate.parse(text.substring(0, 10)).atStartOfDay());
                cell.setCellStyle(day);
            } else if (text.matches("\\d{4}")) {
                cell.setCellValue(Integer.parseInt(text));
            } else {
                cell.setCellValue(text);
            }
        }
    }

    public static Path parquet(Path file) throws IOException, SQLException {
        List<RowWriter.Column> columns = COLUMNS.stream()
                .map(name -> new RowWriter.Column(name, RowWriter.Type.VARCHAR))
                .toList();
        try (ScratchFolder scratch = ScratchFolder.make("test");
                RowWriter writer = new RowWriter(scratch.path(), columns)) {
            for (List<String> row : ROWS) {
                writer.beginRow();
                for (String cell : row) {
                    writer.text(cell);
                }
                writer.endRow();
            }
            Path written = scratch.path().resolve("out.parquet");
            writer.writeTo(written);
            Files.copy(written, file);
        }
        return file;
    }
}
