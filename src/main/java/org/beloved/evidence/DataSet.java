package org.beloved.evidence;

import java.util.List;
import java.util.Set;
import org.beloved.evidence.facility.Decisions;
import org.beloved.evidence.facility.Unplaced;
import org.beloved.evidence.intake.Field;
import org.beloved.evidence.intake.Findings;
import org.beloved.evidence.intake.Trouble;
import org.beloved.evidence.records.Records;

/**
 * One immutable set of detainer records with what one must say when one uses it.
 *
 * @param id as in commands and addresses
 * @param missing what its records cannot tell at all
 * @param unplaced facilities whose county was not found
 * @param decisions what the house had decided about facilities when it was read
 */
public record DataSet(
        String id,
        About about,
        Records records,
        Set<Field> missing,
        List<Findings.Finding> findings,
        List<Unplaced> unplaced,
        Decisions decisions) {

    /**
     * Where it comes from.
     *
     * @param origin from where and when it was fetched, in the words of whoever took it in; empty where nobody said
     * @param sha256 of the file it was read from
     * @param asOf the last day its records are about, or the day it was released, as a date in ISO form
     */
    public record About(String title, String credit, String licence, String origin, String sha256, String asOf) {}

    public DataSet {
        missing = Set.copyOf(missing);
        findings = List.copyOf(findings);
        unplaced = List.copyOf(unplaced);
    }

    /** Made up to learn on; whoever shows it says so. */
    public boolean isPractice() {
        return id.equals(ShippedDataSet.PRACTICE.id()) || isPractice(findings);
    }

    /** Rows that the program itself makes up are known wherever they come from. */
    public static boolean isPractice(List<Findings.Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.trouble() == Trouble.PRACTICE);
    }

    /** Records that are in no county's figures because nobody found their facility. */
    public long unplacedRecords() {
        return unplaced.stream().mapToLong(Unplaced::records).sum();
    }
}
