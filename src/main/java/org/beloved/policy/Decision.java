package org.beloved.policy;

import java.util.EnumSet;
import java.util.List;
import org.beloved.policy.FactKeys.Grain;
import org.beloved.policy.Ground.Atom;
import org.beloved.policy.Ground.Group;

/** The answer of one version to one case: two outcomes, each explained on demand. */
public final class Decision {

    private final PolicyVersion version;
    private final CaseFacts facts;
    private final Outcomes<HoldOutcome> hold;
    private final Outcomes<NoticeOutcome> notice;

    private Decision(
            PolicyVersion version, CaseFacts facts, Outcomes<HoldOutcome> hold, Outcomes<NoticeOutcome> notice) {
        this.version = version;
        this.facts = facts;
        this.hold = hold;
        this.notice = notice;
    }

    static Decision of(PolicyVersion version, CaseFacts facts) {
        var rules = version.rules();
        var held = Outcomes.of(rules.hold(), Exactness.truth(rules.hold().when(), facts, rules.rounding()));
        var notice = rules.notice()
                .map(rule -> Outcomes.of(rule, Exactness.truth(rule.when(), facts, rules.rounding())))
                .orElse(Outcomes.only(NoticeOutcome.NOT_ADDRESSED));
        return new Decision(version, facts, gated(held, facts.form()), notice);
    }

    /** A form that asks only for notice never asks for a hold, whatever the rule says. */
    private static Outcomes<HoldOutcome> gated(Outcomes<HoldOutcome> held, DetainerForm form) {
        return switch (form.asksForHold()) {
            case YES -> held;
            case NO -> Outcomes.only(HoldOutcome.NOT_REQUESTED);
            case UNKNOWN -> {
                var possible = EnumSet.copyOf(held.possible());
                possible.add(HoldOutcome.NOT_REQUESTED);
                yield Outcomes.of(possible);
            }
        };
    }

    public PolicyVersion version() {
        return version;
    }

    public CaseFacts facts() {
        return facts;
    }

    public Outcomes<HoldOutcome> hold() {
        return hold;
    }

    public Outcomes<NoticeOutcome> notice() {
        return notice;
    }

    public Explanation whyHold() {
        var rules = version.rules();
        return switch (facts.form().asksForHold()) {
            case YES -> Explainer.explain(rules.hold().when(), facts, rules.rounding());
            case NO -> notRequested();
            case UNKNOWN -> formNotKnown();
        };
    }

    /** Why the notice outcome is what it is; where the text is silent, nothing was decided and no fact is needed. */
    public Explanation whyNotice() {
        var rules = version.rules();
        return rules.notice()
                .map(rule -> Explainer.explain(rule.when(), facts, rules.rounding()))
                .orElseGet(() -> Explainer.settled(new Atom(Truth.NO, 0, 0, 0), FactKeys.of(facts, Grain.LIST)));
    }

    /** The hold outcomes that are possible once a settled answer is reopened; an open one is open as it is. */
    public Outcomes<HoldOutcome> holdIfReopened() {
        var rule = version.rules().hold();
        if (!hold.isCertain()) {
            return hold;
        }
        if (facts.form().asksForHold() == Truth.YES) {
            return Outcomes.of(EnumSet.of(rule.ifTrue(), rule.ifFalse()));
        }
        // Only another form would change this one: then the rule decides, on the facts as they are.
        var held = Outcomes.of(
                rule, Exactness.truth(rule.when(), facts, version.rules().rounding()));
        var possible = EnumSet.copyOf(held.possible());
        possible.add(HoldOutcome.NOT_REQUESTED);
        return Outcomes.of(possible);
    }

    /** The notice outcomes that are possible once a settled answer is reopened; an open one is open as it is. */
    public Outcomes<NoticeOutcome> noticeIfReopened() {
        return notice.isCertain()
                ? version.rules()
                        .notice()
                        .map(rule -> Outcomes.of(EnumSet.of(rule.ifTrue(), rule.ifFalse())))
                        .orElse(notice)
                : notice;
    }

    /** Whether a 29 February is among the dates, so that the declared rounding can matter. */
    public boolean leapDayMatters() {
        return LeapDays.touch(facts);
    }

    /** Named exceptions of the hold rule that apply here: all of them. */
    public List<String> exceptions() {
        return Exceptions.applying(
                version.rules().hold().when(), facts, version.rules().rounding());
    }

    private Explanation notRequested() {
        var keys = FactKeys.of(facts, Grain.FIELD);
        var form = Antichain.of(FactKeys.FORM);
        var ground = Group.all(List.of(new Atom(Truth.NO, FactKeys.FORM, FactKeys.FORM, 0), ruleGround(keys)));
        return new Explanation(ground, keys, form, form, ground.reads() & ~FactKeys.FORM, 0);
    }

    private Explanation formNotKnown() {
        var keys = FactKeys.of(facts, Grain.FIELD);
        var form = Atom.of(Truth.UNKNOWN, FactKeys.FORM);
        // Both answers of the rule differ from "not requested", so the form alone keeps the question open.
        return Explainer.open(new Group(2, List.of(form, ruleGround(keys)), Truth.UNKNOWN), keys);
    }

    private Ground ruleGround(FactKeys keys) {
        var rules = version.rules();
        return new Grounding(facts, keys, rules.rounding()).of(rules.hold().when());
    }
}
