package org.beloved.research;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.beloved.accounts.InventedPerson;
import org.beloved.shared.Demonstration;
import org.beloved.teams.InventedTeam;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/**
 * What the Montgomery team has found out. Figures and law are real, from the reference data shipped here; what an
 * official said is made up and says so.
 */
@Component
class ResearchDemonstration implements Demonstration {

    private static final InventedTeam TEAM = InventedTeam.THREE_LANTERNS;
    private static final String INVENTED = "Made up for the demonstration";
    private static final String RECORDS = "ICE detainer records released under FOIA, via NPR (October 2007 to 2015)";

    private final Scope scope;
    private final Answers answers;
    private final Assignments assignments;
    private final QuestionsToAsk toAsk;
    private final InstantSource clock;

    ResearchDemonstration(
            Scope scope, Answers answers, Assignments assignments, QuestionsToAsk toAsk, InstantSource clock) {
        this.scope = scope;
        this.answers = answers;
        this.assignments = assignments;
        this.toAsk = toAsk;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load() {
        scope.team(TEAM.id(), () -> {
            official();
            policy();
            numbers();
            open();
            return 0;
        });
    }

    private void official() {
        answer(
                "official-statements",
                "At the budget hearing the chair called detainers a matter for the lawyers.",
                INVENTED,
                Certainty.ONE_SOURCE,
                InventedPerson.WALTER);
        answer(
                "official-pages",
                "The prison board meets once a month, in the open.",
                "61 Pa.C.S. 1721–1736 and the Sunshine Act",
                Certainty.FAIRLY_SURE,
                InventedPerson.RUTH);
        answer(
                "official-concerns",
                "Overtime. Two night shifts were short every week this fall.",
                INVENTED,
                Certainty.ONE_SOURCE,
                InventedPerson.SAMIRA);
        answer(
                "community-departures",
                "A deputy told us people are often kept until the next morning.",
                INVENTED,
                Certainty.ONE_SOURCE,
                InventedPerson.LUCIA);
    }

    private void policy() {
        answer(
                "policy-every",
                "The county need not follow any of them. A federal appeals court held in 2014 that a"
                        + " detainer is a request, not a command.",
                "Galarza v. Szalczyk, 745 F.3d 634 (3d Cir. 2014)",
                Certainty.SURE,
                InventedPerson.MATEO);
        answer(
                "agreements-federal",
                "Neither the county nor its sheriff is on ICE’s list of 287(g) agreements of July"
                        + " 18, 2025. We have not seen the contracts for beds.",
                "ICE list of participating agencies, July 18, 2025",
                Certainty.FAIRLY_SURE,
                InventedPerson.WALTER);
    }

    private void numbers() {
        answer(
                "numbers-issued",
                "In federal fiscal year 2013, 207 to local facilities in the county; in 2014, 138; in" + " 2015, 46.",
                RECORDS,
                Certainty.SURE,
                InventedPerson.SAMIRA);
        answer(
                "numbers-followed",
                "Of the 207 in 2013, ICE booked 140 people into its own detention. How many were held"
                        + " past their release the records do not say.",
                RECORDS,
                Certainty.FAIRLY_SURE,
                InventedPerson.SAMIRA);
    }

    private void open() {
        assign("cost-day", InventedPerson.WALTER, 6);
        assign("policy-written", InventedPerson.LUCIA, 3);
        List.of("policy-checks", "access-people", "access-protocol")
                .forEach(question ->
                        toAsk.mark(TEAM.id(), TEAM.effort().id(), TEAM.member(InventedPerson.RUTH), question));
    }

    private void answer(String question, String said, String source, Certainty certainty, InventedPerson by) {
        Answer.Proof proof = new Answer.Proof(source, today().minusDays(20), certainty);
        Answer answer = new Answer(question, said, proof, TEAM.member(by), Instant.EPOCH, 1);
        answers.write(TEAM.id(), TEAM.effort().id(), answer);
    }

    private void assign(String question, InventedPerson who, int inDays) {
        UUID by = TEAM.member(InventedPerson.RUTH);
        Assignment given = new Assignment(question, TEAM.member(who), today().plusDays(inDays));
        assignments.assign(TEAM.id(), TEAM.effort().id(), by, given);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
