package org.beloved.evidence.intake;

/**
 * Where a row stood.
 *
 * @param sheet empty where the file has no sheets
 * @param row as a reader of the file counts it: the first line of the file or sheet is 1
 */
public record RowOrigin(String file, String sheet, long row) {}
