package org.beloved.evidence.command;

import java.util.OptionalInt;
import org.beloved.evidence.StoredHouse;
import org.beloved.evidence.facility.Decisions;
import org.beloved.evidence.store.DataSets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** With which of an installation's decisions about facilities a command counts: all of them, unless somebody says. */
final class DecisionsOption {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--decisions",
            paramLabel = "N",
            description = "Count as after the first N changes to what is decided about facilities, as an address says; "
                    + "0 for none (else: after all).")
    private @Nullable Integer changes;

    /** What is asked of the sets, once it is known which decisions count. */
    interface Question<T> {
        T of(DataSets sets, Decisions decisions) throws Exception;
    }

    /**
     * The database is opened only where something in it counts.
     *
     * @param isShipped whether the set itself is not in there
     */
    <T> T with(StoredHouse house, boolean isShipped, Question<T> question) throws Exception {
        boolean isAloneEnough = isShipped && Integer.valueOf(0).equals(changes);
        return isAloneEnough || !house.exists()
                ? answer(DataSets.shippedOnly(), question)
                : house.open(opened -> answer(StoredSets.of(opened), question));
    }

    private <T> T answer(DataSets sets, Question<T> question) throws Exception {
        OptionalInt asked = changes == null ? OptionalInt.empty() : OptionalInt.of(changes);
        Decisions decisions = asked.isEmpty()
                ? sets.decisions()
                : sets.decisions(asked.getAsInt()).orElseThrow(() -> tooMany(sets, asked.getAsInt()));
        return question.of(sets, decisions);
    }

    private ParameterException tooMany(DataSets sets, int asked) {
        return new ParameterException(
                spec.commandLine(),
                "--decisions: expected 0 to " + sets.decisions().changes() + ", found " + asked);
    }

    /** For whoever reads the answer. */
    static String said(Decisions decisions) {
        return decisions
                .last()
                .map(last -> "Counted with " + decisions.inForce().size() + " decisions of this installation about "
                        + "facilities, as of " + last + " (--decisions " + decisions.changes() + ").")
                .orElse("Counted with the decisions about facilities that come with the program.");
    }
}
