package org.beloved.evidence;

import java.util.List;
import java.util.Set;
import org.beloved.evidence.intake.Field;
import org.beloved.evidence.intake.Findings;
import org.beloved.evidence.records.Records;

/**
 * One immutable set of detainer records with what one must say when one uses it.
 *
 * @param id as in commands and addresses
 * @param missing what its records cannot tell at all
 */
public record DataSet(String id, About about, Records records, Set<Field> missing, List<Findings.Finding> findings) {

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
    }
}
