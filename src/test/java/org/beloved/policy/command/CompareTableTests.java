package org.beloved.policy.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.beloved.InTurn;
import org.beloved.policy.Cases;
import org.beloved.policy.PolicyCommand;
import org.beloved.policy.data.ProvisionsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InTurn
class CompareTableTests {

    private static CommandRun run(String... arguments) {
        return CommandRun.of(new PolicyCommand(), "", arguments);
    }

    private static String mark(String policy, String facet, String against) {
        var answer = run("compare", policy, "us-il-cook-2011", "--against", against, "--json")
                .object();
        return ((List<?>) Objects.requireNonNull(answer.get("facets")))
                .stream()
                        .map(row -> (Map<?, ?>) row)
                        .filter(row -> facet.equals(row.get("facet")))
                        .map(row -> (Map<?, ?>) ((List<?>) Objects.requireNonNull(row.get("policies"))).getFirst())
                        .map(cell -> String.valueOf(cell.get("mark")))
                        .findFirst()
                        .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "us-ca-santa-clara-2011, HOLDS, santa-clara-2011, AS_MODEL",
        "us-ca-santa-clara-2011, CONVICTION, santa-clara-2011, AS_MODEL",
        "us-ca-santa-clara-2011, AGE, santa-clara-2011, AS_MODEL",
        "us-ca-santa-clara-2011, REIMBURSEMENT, santa-clara-2011, AS_MODEL",
        "us-ca-santa-clara-2011, WARRANT, judges-warrant, SILENT",
        "us-ca-santa-clara-2011, NOTICE, santa-clara-2011, SILENT",
        "us-ca-santa-clara-2011, INTERVIEW, santa-clara-2011, AS_MODEL",
        "us-ca-santa-clara-2019, WARRANT, judges-warrant, AS_MODEL",
        "us-ca-santa-clara-2019, HOLDS, judges-warrant, AS_MODEL",
        "us-ca-santa-clara-2019, HOLDS, santa-clara-2011, PART_WAY",
        "us-ca-santa-clara-2019, AGE, santa-clara-2011, SILENT",
        "us-ca-santa-clara-2019, CAP, santa-clara-2011, NOT_CHECKED",
        "us-ca-santa-clara-2019, INTERVIEW, santa-clara-2011, NOT_CHECKED",
        "us-nm-taos-2011, AGE, santa-clara-2011, NOT_CHECKED",
        "us-tx-sb4-2017, HOLDS, judges-warrant, FAR",
        "us-tx-sb4-2017, WARRANT, judges-warrant, FAR",
        "us-tx-sb4-2017, AGE, judges-warrant, SILENT",
        "us-il-champaign-2012, HOLDS, judges-warrant, AS_MODEL",
        "us-ny-nyc-2014, WARRANT, judges-warrant, AS_MODEL",
        "us-or-multnomah-2014, WARRANT, judges-warrant, PART_WAY",
        "us-il-cook-2011, STAFF_TIME, santa-clara-2011, PART_WAY",
        "us-il-cook-2011, CONVICTION, judges-warrant, SILENT",
    })
    void eachQuestionIsMarkedByProof(String policy, String facet, String against, String expected) {
        assertThat(mark(policy, facet, against)).isEqualTo(expected);
    }

    @Test
    void theWholeTableCanBeReadInATerminal() {
        var shown = run("compare", "us-ca-santa-clara-2011", "us-il-cook-2011", "us-dc-2012");
        assertThat(shown.exit()).isZero();
        assertThat(shown.out())
                .contains("Who pays?", "● us-ca-santa-clara-2011: As the request", "us-dc-2012 ", "Not checked");
    }

    @Test
    void badUsageEndsWithTwoAndSaysWhy() {
        assertThat(run("compare", "us-il-cook-2011").exit()).isEqualTo(ExitCode.BAD_INPUT);
        var wrongSet = run("compare", "us-il-cook-2011", "us-dc-2012", "--against", "no-such");
        assertThat(wrongSet.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(wrongSet.err()).contains("no-such").contains("judges-warrant");
        assertThat(run("compare", "us-il-cook-2011", "us-nope").err()).contains("us-nope");
    }

    @Test
    void everyClauseCodeHasItsStrength() {
        var book = ProvisionsFile.shipped();
        var codes = Cases.BOOK.versions().stream()
                .flatMap(version -> Stream.of(
                                version.clauses().interview(),
                                version.clauses().access(),
                                version.clauses().staffTime())
                        .flatMap(Optional::stream))
                .map(clause -> clause.code())
                .distinct()
                .toList();
        assertThat(codes).hasSizeGreaterThan(10).allMatch(book::knows);
    }
}
