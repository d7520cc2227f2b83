package org.beloved.evidence.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.beloved.shared.Problem;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** A workbook of Excel 2007 or later, all its sheets: releases put each year on one. */
final class Workbook implements TableFile {

    /** The largest releases unpack to about a third of this; a file made to fill the memory says more. */
    private static final long LARGEST_PART = 4L << 30;

    private final Path file;

    Workbook(Path file) {
        this.file = file;
    }

    @Override
    public void read(CellTaker taker) throws IOException, UnreadableFile {
        checkParts();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
                Stream<Sheet> sheets = workbook.getSheets()) {
            for (Iterator<Sheet> each = sheets.iterator(); each.hasNext(); ) {
                Sheet sheet = each.next();
                taker.sheet(sheet.getName());
                if (!read(sheet, taker)) {
                    return;
                }
            }
        } catch (ExcelReaderException | UncheckedIOException | ZipException e) {
            throw refused("evidence.file.broken-workbook", e);
        }
    }

    private static boolean read(Sheet sheet, CellTaker taker) throws IOException, UnreadableFile {
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                Row row = each.next();
                if (!taker.row(row.getRowNum(), cells(row))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (Cell cell : row) {
            cells.add(text(cell));
        }
        return cells;
    }

    /** A day is a number with a format that makes it look like one. */
    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA && isNumber(cell.getRawValue())) {
            return isDay(cell.getDataFormatString())
                    ? cell.asDate().toString()
                    : new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
        }
        String text = cell.getText();
        return text == null ? "" : text;
    }

    private static boolean isNumber(@Nullable String text) {
        return text != null && text.matches("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");
    }

    private static boolean isDay(@Nullable String format) {
        if (format == null) {
            return false;
        }
        String letters = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        return letters.indexOf('y') >= 0 || letters.indexOf('d') >= 0;
    }

    private void checkParts() throws IOException, UnreadableFile {
        try (ZipFile parts = new ZipFile(file.toFile())) {
            if (parts.getEntry("xl/workbook.xml") == null) {
                throw refused("evidence.file.archive", null);
            }
            for (Enumeration<? extends ZipEntry> each = parts.entries(); each.hasMoreElements(); ) {
                if (each.nextElement().getSize() > LARGEST_PART) {
                    throw refused("evidence.file.workbook-too-large", null);
                }
            }
        } catch (ZipException e) {
            throw refused("evidence.file.broken-workbook", e);
        }
    }

    private UnreadableFile refused(String key, @Nullable Exception cause) {
        Problem problem = new Problem("", key, Map.of("file", file.getFileName().toString()));
        return cause == null ? new UnreadableFile(problem) : new UnreadableFile(problem, cause);
    }
}
