package org.beloved.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.beloved.policy.Combination.Layered;
import org.beloved.policy.Instrument.Direction;
import org.beloved.policy.PolicyBook.Candidate;
import org.beloved.policy.PolicyBook.Layers;

/** The answer of a place on a day: every layer, and what they come to together. */
public record PlaceDecision(
        List<LayerDecision> layers,
        Outcomes<HoldOutcome> hold,
        Outcomes<NoticeOutcome> notice,
        Optional<PolicyVersion> governing,
        boolean stateMayBeGap,
        boolean localMayBeGap) {

    public PlaceDecision {
        layers = List.copyOf(layers);
    }

    /** Which layer a version belongs to. */
    public enum Layer {
        STATE,
        LOCAL,
        /** A city police force: shown, but it says nothing about the jail. */
        POLICE_LOCKUP
    }

    /** One version's answer, and whether it is surely in force that day. */
    public record LayerDecision(Layer layer, Truth inForce, Decision decision) {}

    /**
     * @param factsFor the facts as each version reads them: what an absent fact means can depend on the version
     */
    public static PlaceDecision of(Layers layers, Function<PolicyVersion, CaseFacts> factsFor) {
        var state = decide(Layer.STATE, layers.state(), factsFor);
        var local = decide(Layer.LOCAL, layers.jail(), factsFor);
        var all = new ArrayList<>(state);
        all.addAll(local);
        all.addAll(decide(Layer.POLICE_LOCKUP, layers.police(), factsFor));
        var stateGap = Layers.mayBeGap(layers.state());
        var localGap = Layers.mayBeGap(layers.jail());
        return new PlaceDecision(
                all,
                hold(holds(state, stateGap), holds(local, localGap)),
                notice(state, local, stateGap, localGap),
                governing(state, local),
                stateGap,
                localGap);
    }

    /** A state mandate and a court's order may pull in opposite directions: no one here can say which wins. */
    public boolean isConflict() {
        return outcomes(Layer.STATE, List.of()).stream().anyMatch(held -> held.outcome() == HoldOutcome.MUST_HONOR)
                && outcomes(Layer.LOCAL, List.of()).stream().anyMatch(Combination::isConflict);
    }

    public PlaceExplanation whyHold() {
        return new PlaceExplanation(this);
    }

    /** The outcome if these layers might turn out either way. */
    Outcomes<HoldOutcome> holdWithFree(List<LayerDecision> free) {
        return hold(outcomes(Layer.STATE, free), outcomes(Layer.LOCAL, free));
    }

    private List<Layered<HoldOutcome>> outcomes(Layer which, List<LayerDecision> free) {
        var outcomes = new ArrayList<Layered<HoldOutcome>>();
        for (var layer : layers) {
            if (layer.layer() == which) {
                var decision = layer.decision();
                var possible = free.contains(layer) ? decision.holdIfReopened() : decision.hold();
                possible.possible().forEach(outcome -> outcomes.add(layered(layer, outcome)));
            }
        }
        if (which == Layer.STATE ? stateMayBeGap : localMayBeGap) {
            outcomes.add(new Layered<>(HoldOutcome.NO_VERSION, Direction.LIMITS, false));
        }
        return outcomes;
    }

    private static List<LayerDecision> decide(
            Layer layer, List<Candidate> candidates, Function<PolicyVersion, CaseFacts> factsFor) {
        return candidates.stream()
                .map(candidate -> new LayerDecision(
                        layer, candidate.inForce(), candidate.version().decide(factsFor.apply(candidate.version()))))
                .toList();
    }

    private static List<Layered<HoldOutcome>> holds(List<LayerDecision> decisions, boolean mayBeGap) {
        var outcomes = new ArrayList<Layered<HoldOutcome>>();
        for (var layer : decisions) {
            layer.decision().hold().possible().forEach(outcome -> outcomes.add(layered(layer, outcome)));
        }
        if (mayBeGap) {
            outcomes.add(new Layered<>(HoldOutcome.NO_VERSION, Direction.LIMITS, false));
        }
        return outcomes;
    }

    private static List<Layered<NoticeOutcome>> notices(List<LayerDecision> decisions, boolean mayBeGap) {
        var outcomes = new ArrayList<Layered<NoticeOutcome>>();
        for (var layer : decisions) {
            layer.decision().notice().possible().forEach(outcome -> outcomes.add(layered(layer, outcome)));
        }
        if (mayBeGap) {
            outcomes.add(new Layered<>(NoticeOutcome.NOT_ADDRESSED, Direction.LIMITS, false));
        }
        return outcomes;
    }

    private static <O> Layered<O> layered(LayerDecision layer, O outcome) {
        var instrument = layer.decision().version().instrument();
        return new Layered<>(outcome, instrument.direction(), instrument.kind().isCourtMade());
    }

    private static Outcomes<HoldOutcome> hold(List<Layered<HoldOutcome>> state, List<Layered<HoldOutcome>> local) {
        var possible = EnumSet.noneOf(HoldOutcome.class);
        for (var some : state) {
            for (var other : local) {
                possible.addAll(Combination.hold(some, other));
            }
        }
        return Outcomes.of(possible);
    }

    private static Outcomes<NoticeOutcome> notice(
            List<LayerDecision> state, List<LayerDecision> local, boolean stateGap, boolean localGap) {
        var possible = EnumSet.noneOf(NoticeOutcome.class);
        for (var some : notices(state, stateGap)) {
            for (var other : notices(local, localGap)) {
                possible.add(Combination.notice(some, other.outcome()));
            }
        }
        return Outcomes.of(possible);
    }

    /** The local rule if there is one, else the state's; none inside a day that is unclear. */
    private static Optional<PolicyVersion> governing(List<LayerDecision> state, List<LayerDecision> local) {
        var asked = local.isEmpty() ? state : local;
        return asked.size() == 1 && asked.getFirst().inForce() == Truth.YES
                ? Optional.of(asked.getFirst().decision().version())
                : Optional.empty();
    }
}
