package org.beloved.policy.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beloved.policy.Condition;
import org.beloved.policy.Confidence;
import org.beloved.policy.HoldCap;
import org.beloved.policy.NoticeOutcome;
import org.beloved.policy.OffenseTable;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.PolicyVersion.Clause;
import org.beloved.policy.Rule;
import org.beloved.policy.Truth;
import org.beloved.policy.provision.ModelRule;
import org.beloved.policy.strict.HeldCases;
import org.beloved.policy.wording.ClauseWording;
import org.beloved.policy.wording.Phrases;
import org.beloved.web.Language;

/** What a version says to a question, in plain sentences made from the nodes of its rule. */
public final class FacetWording {

    private final Language language;
    private final Phrases phrases;
    private final ClauseWording clauses;

    public FacetWording(Language language, OffenseTable offenses) {
        this.language = language;
        this.phrases = Phrases.in(language);
        this.clauses = new ClauseWording(language, offenses);
    }

    public Phrases phrases() {
        return phrases;
    }

    public String question(Facet facet) {
        return phrases.say("policy.compare.question." + facet);
    }

    public String mark(Mark mark) {
        return phrases.say("policy.compare.mark." + mark);
    }

    /** A short name: the place, and the year from which the version applies. */
    public String name(PolicyVersion version) {
        return version.place().name().in(language) + " ("
                + version.validity().effective().earliest().getYear() + ")";
    }

    /** What the request asks; empty where it is silent. */
    List<String> asked(Facet facet, ModelRule model) {
        return switch (facet) {
            case HOLDS -> model.hold().isPresent() ? List.of(phrases.say("policy.compare.asked.HOLDS")) : List.of();
            case WARRANT, CONVICTION, AGE, REIMBURSEMENT ->
                model.hold().map(rule -> sentences(facet, rule)).orElse(List.of());
            case CAP -> List.of();
            case NOTICE -> model.notice().isPresent() ? List.of(phrases.say("policy.notice.NO_NOTIFY")) : List.of();
            case INTERVIEW -> said(model.clauses().interview());
            case ACCESS -> said(model.clauses().access());
            case STAFF_TIME -> said(model.clauses().staffTime());
        };
    }

    private List<String> said(Optional<Clause> clause) {
        return clause.map(text -> List.of(text.words().in(language))).orElse(List.of());
    }

    List<String> said(Facet facet, PolicyVersion version) {
        return switch (facet) {
            case HOLDS -> holds(version);
            case WARRANT, CONVICTION, AGE, REIMBURSEMENT ->
                sentences(facet, version.rules().hold().when());
            case CAP -> version.rules().cap().map(this::cap).map(List::of).orElse(List.of());
            case NOTICE -> version.rules().notice().map(this::notice).orElse(List.of());
            case INTERVIEW -> said(version.clauses().interview());
            case ACCESS -> said(version.clauses().access());
            case STAFF_TIME -> said(version.clauses().staffTime());
        };
    }

    private List<String> holds(PolicyVersion version) {
        var rule = version.rules().hold();
        var told = new ArrayList<String>();
        if (HeldCases.areNone(rule)) {
            told.add(phrases.say("policy.compare.holds.none"));
        } else {
            told.add(phrases.say("policy.compare.holds." + rule.ifTrue()));
            told.addAll(sentences(Facet.HOLDS, rule.when()));
        }
        return told;
    }

    private List<String> sentences(Facet facet, Condition rule) {
        var told = new ArrayList<String>();
        collect(facet, rule, true, told);
        return told.stream().distinct().toList();
    }

    private void collect(Facet facet, Condition rule, boolean plain, List<String> told) {
        switch (rule) {
            case Condition.Leaf leaf -> {
                if (!leaf.criterion().isConstant() && Facet.of(leaf.criterion()) == facet) {
                    told.add(
                            plain
                                    ? clauses.must(leaf.criterion())
                                    : phrases.say(
                                            "policy.compare.exception",
                                            "clause",
                                            clauses.told(leaf.criterion(), Truth.YES)));
                }
            }
            case Condition.Not not -> collect(facet, not.of(), !plain, told);
            case Condition.Unless unless -> {
                collect(facet, unless.rule(), plain, told);
                collect(facet, unless.exception(), !plain, told);
            }
            case Condition.Any any -> told.addAll(ways(facet, any, plain));
            case Condition.All all -> all.of().forEach(part -> collect(facet, part, plain, told));
        }
    }

    /** What one of several ways to a hold asks for; where all ways are of this kind, they stand under one lead. */
    private List<String> ways(Facet facet, Condition.Any any, boolean plain) {
        var here = new ArrayList<String>();
        any.of().forEach(part -> collect(facet, part, plain, here));
        if (here.isEmpty() || any.of().size() == 1) {
            return here;
        }
        var lead = any.leaves().allMatch(leaf -> Facet.of(leaf.criterion()) == facet) ? "anyOf" : "oneWay";
        here.addFirst(phrases.say("policy.compare." + lead));
        return here;
    }

    public String cap(HoldCap cap) {
        var counted = phrases.say("policy.compare.counting." + cap.counting());
        return cap.hours().isPresent()
                ? phrases.say("policy.compare.show.hours", "hours", cap.hours().getAsInt()) + ", " + counted
                : counted;
    }

    private List<String> notice(Rule<NoticeOutcome> rule) {
        var told = new ArrayList<String>();
        if (HeldCases.areNone(HeldCases.told(rule))) {
            return List.of(phrases.say("policy.notice.NO_NOTIFY"));
        }
        told.add(phrases.say("policy.compare.notice." + rule.ifTrue()));
        rule.when()
                .leaves()
                .map(leaf -> clauses.must(leaf.criterion()))
                .distinct()
                .forEach(told::add);
        return told;
    }

    boolean isVerified(Facet facet, PolicyVersion version) {
        return switch (facet) {
            case INTERVIEW -> isVerified(version.clauses().interview());
            case ACCESS -> isVerified(version.clauses().access());
            case STAFF_TIME -> isVerified(version.clauses().staffTime());
            case CAP ->
                version.rules()
                        .cap()
                        .map(cap -> cap.confidence() != Confidence.RECALLED)
                        .orElse(true);
            case HOLDS, WARRANT, CONVICTION, AGE, REIMBURSEMENT ->
                version.rules()
                        .hold()
                        .when()
                        .leaves()
                        .filter(leaf -> Facet.of(leaf.criterion()) == facet)
                        .noneMatch(leaf -> leaf.anchor().confidence() == Confidence.RECALLED);
            case NOTICE ->
                version.rules()
                        .notice()
                        .map(rule -> rule.when()
                                .leaves()
                                .noneMatch(leaf -> leaf.anchor().confidence() == Confidence.RECALLED))
                        .orElse(true);
        };
    }

    private static boolean isVerified(Optional<Clause> clause) {
        return clause.map(text -> text.confidence() != Confidence.RECALLED).orElse(true);
    }
}
