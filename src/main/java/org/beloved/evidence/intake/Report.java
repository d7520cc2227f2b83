package org.beloved.evidence.intake;

import java.util.List;
import java.util.Set;

/**
 * What an intake found: shown before anybody decides to use the records, and kept with them.
 *
 * @param releases whose columns the files have, by layout
 * @param missing what no row can tell
 * @param partly what the rows of some sheets cannot tell
 * @param firstDay and {@code lastDay} of the requests, as ISO dates; empty when no row has a day
 */
public record Report(
        long rows,
        Set<String> releases,
        Set<Field> missing,
        Set<Field> partly,
        String firstDay,
        String lastDay,
        List<Findings.Finding> findings) {

    public Report {
        releases = Set.copyOf(releases);
        missing = Set.copyOf(missing);
        partly = Set.copyOf(partly);
        findings = List.copyOf(findings);
    }
}
