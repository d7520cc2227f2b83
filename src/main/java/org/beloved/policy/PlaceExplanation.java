package org.beloved.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.beloved.policy.Explanation.Change;
import org.beloved.policy.PlaceDecision.Layer;
import org.beloved.policy.PlaceDecision.LayerDecision;

/**
 * Why the layers of a place come to their answer. A set of layers settles it if every other layer may turn out as it
 * likes; the reasons are those of the smallest such sets, put together.
 */
public final class PlaceExplanation {

    private final List<LayerDecision> layers;
    private final PlaceDecision decision;
    private final List<String> names = new ArrayList<>();
    private final Antichain reasons;

    PlaceExplanation(PlaceDecision decision) {
        this.decision = decision;
        this.layers = decision.layers().stream()
                .filter(layer -> layer.layer() != Layer.POLICE_LOCKUP)
                .toList();
        this.reasons = decision.hold().isCertain() ? settle() : Antichain.none();
    }

    private Antichain settle() {
        var all = Antichain.none();
        for (int chosen = 1; chosen < 1 << layers.size(); chosen++) {
            if (settles(chosen)) {
                all = all.or(together(chosen));
            }
        }
        return all;
    }

    private boolean settles(int chosen) {
        var free = new ArrayList<LayerDecision>();
        for (int i = 0; i < layers.size(); i++) {
            var isChosen = (chosen >> i & 1) == 1;
            if (isChosen && !layers.get(i).decision().hold().isCertain()) {
                return false;
            }
            if (!isChosen) {
                free.add(layers.get(i));
            }
        }
        return decision.holdWithFree(free).equals(decision.hold());
    }

    private Antichain together(int chosen) {
        var product = Antichain.of(0);
        for (int i = 0; i < layers.size(); i++) {
            if ((chosen >> i & 1) == 1) {
                var here = Antichain.none();
                for (var reason : layers.get(i).decision().whyHold().reasons()) {
                    here = here.or(Antichain.of(mask(reason.facts())));
                }
                product = product.and(here);
            }
        }
        return product;
    }

    private long mask(List<String> facts) {
        var mask = 0L;
        for (var fact : facts) {
            if (!names.contains(fact) && names.size() < Long.SIZE) {
                names.add(fact);
            }
            mask |= 1L << Math.max(0, names.indexOf(fact));
        }
        return mask;
    }

    private List<String> told(long mask) {
        var told = new ArrayList<String>();
        for (var rest = mask; rest != 0; rest &= rest - 1) {
            told.add(names.get(Long.numberOfTrailingZeros(rest)));
        }
        return told;
    }

    /** Each smallest set of facts that settles the answer. */
    public List<List<String>> reasons() {
        return reasons.stream().mapToObj(this::told).toList();
    }

    /** What would reopen a settled answer; for an open one, the facts that keep its layers open. */
    public List<List<String>> wouldChange() {
        if (decision.hold().isCertain()) {
            return reasons.union() == 0
                    ? List.of()
                    : reasons.hittingSets().stream().mapToObj(this::told).toList();
        }
        var open = new LinkedHashSet<List<String>>();
        openLayers()
                .forEach(layer -> layer.decision().whyHold().wouldChange().stream()
                        .map(Change::facts)
                        .forEach(open::add));
        return List.copyOf(open);
    }

    private List<LayerDecision> openLayers() {
        return layers.stream()
                .filter(layer -> !layer.decision().hold().isCertain())
                .toList();
    }

    /** Facts some layer looked at that are in no reason and would change nothing. */
    public Set<String> notNeeded() {
        var facts = new LinkedHashSet<String>();
        for (var layer : layers) {
            var why = layer.decision().whyHold();
            facts.addAll(why.notNeeded());
            why.reasons().forEach(reason -> facts.addAll(reason.facts()));
        }
        wouldChange().forEach(facts::removeAll);
        return facts;
    }

    /** Every outcome the layers could come to. */
    public Outcomes<HoldOutcome> ifReopened() {
        var possible = EnumSet.copyOf(decision.hold().possible());
        possible.addAll(decision.holdWithFree(layers).possible());
        return Outcomes.of(possible);
    }
}
