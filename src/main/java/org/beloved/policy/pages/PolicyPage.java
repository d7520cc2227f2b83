package org.beloved.policy.pages;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beloved.policy.Instrument.Direction;
import org.beloved.policy.OffenseTable;
import org.beloved.policy.PlaceRecord;
import org.beloved.policy.PolicyBook;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.PolicyVersion.Clause;
import org.beloved.policy.Rule;
import org.beloved.policy.Truth;
import org.beloved.policy.compare.SideBySide;
import org.beloved.policy.correction.Change;
import org.beloved.policy.wording.DateWords;
import org.beloved.policy.wording.RuleTree;
import org.beloved.web.DataBlock;
import org.beloved.web.Language;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** One version of a place's rule, what surrounds it, and what was corrected. */
record PolicyPage(
        PolicyBook book,
        OffenseTable offenses,
        PlaceRecord place,
        PolicyVersion version,
        List<Change> changes,
        LocalDate today,
        String site)
        implements Page {

    /** A row of the list of facts. */
    record Fact(String label, String value) {}

    /** One of the clauses beside the two rules; empty where the text we saw is silent. */
    record Side(String key, Optional<Clause> clause) {}

    @Override
    public String template() {
        return "policy/pages/show";
    }

    @Override
    public String title(Words words) {
        return words.say(
                "policy.page.title",
                "place",
                name(words),
                "text",
                version.instrument().citation());
    }

    @Override
    public String description(Words words) {
        return version.background().summary().in(words.language());
    }

    @Override
    public Optional<Content> linkedData(Words words) {
        return Optional.of(DataBlock.of(new LegislationJson(words, site).of(version, inForce())));
    }

    String name(Words words) {
        return words.say(
                "policy.page.place",
                "place",
                place.place().name().in(words.language()),
                "state",
                words.say("places.state." + place.place().state()),
                "level",
                place.place().isStateLayer() || place.place().state().equals("DC") ? "STATE" : "LOCAL");
    }

    RuleTree hold(Language language) {
        return RuleTree.of(version.rules().hold().when(), language, offenses);
    }

    Optional<RuleTree> notice(Language language) {
        return version.rules().notice().map(rule -> RuleTree.of(rule.when(), language, offenses));
    }

    Optional<Rule<?>> noticeRule() {
        return version.rules().notice().map(rule -> rule);
    }

    Truth inForce() {
        return version.validity().isInForceOn(today);
    }

    /** Whether it applies, in one sentence with its dates. */
    String standing(Words words) {
        var dates = new DateWords(words.language());
        var validity = version.validity();
        var since = dates.say(validity.effective());
        return switch (inForce()) {
            case YES -> words.say("policy.page.standing.now", "since", since);
            case UNKNOWN -> words.say("policy.page.standing.unclear", "since", since);
            case NO ->
                validity.ended()
                        .map(end -> words.say("policy.page.standing.ended", "since", since, "end", dates.say(end)))
                        .orElseGet(() -> words.say("policy.page.standing.not-yet", "since", since));
        };
    }

    List<Fact> facts(Words words) {
        var dates = new DateWords(words.language());
        var facts = new ArrayList<Fact>();
        var instrument = version.instrument();
        facts.add(new Fact(words.say("policy.page.kind"), words.say("policy.kind." + instrument.kind())));
        version.validity()
                .introduced()
                .ifPresent(day -> facts.add(new Fact(words.say("policy.page.introduced"), dates.say(day))));
        version.validity()
                .adopted()
                .ifPresent(day -> facts.add(new Fact(words.say("policy.page.adopted"), dates.say(day))));
        facts.add(new Fact(
                words.say("policy.page.effective"), dates.say(version.validity().effective())));
        version.validity()
                .ended()
                .ifPresent(day -> facts.add(new Fact(words.say("policy.page.ended"), dates.say(day))));
        instrument
                .vote()
                .ifPresent(vote -> facts.add(new Fact(
                        words.say("policy.page.vote"),
                        words.say("policy.page.vote.counts", "yes", vote.yes(), "no", vote.no()))));
        if (!instrument.sponsors().isEmpty()) {
            facts.add(new Fact(words.say("policy.page.sponsors"), words.list(instrument.sponsors())));
        }
        return facts;
    }

    /** What the cap says in words, if the text has one. */
    Optional<String> cap(Words words) {
        return version.rules()
                .cap()
                .map(cap -> words.say(
                        "policy.cap." + cap.counting(), "hours", cap.hours().orElse(0)));
    }

    List<Side> sides() {
        var clauses = version.clauses();
        return List.of(
                new Side("interview", clauses.interview()),
                new Side("access", clauses.access()),
                new Side("staffTime", clauses.staffTime()));
    }

    List<Past.Step> past(Language language) {
        return Past.of(place, version, language);
    }

    /** The state's versions in force today above a local rule. */
    List<PolicyVersion> above() {
        return place.place().isStateLayer()
                ? List.of()
                : book.versions().stream()
                        .filter(other -> other.place().isStateLayer()
                                && other.place().covers(place.place().fips().getFirst())
                                && other.validity().isInForceOn(today) != Truth.NO)
                        .toList();
    }

    /** Local rules in force today under a state's. */
    List<PolicyVersion> below() {
        return place.place().isStateLayer()
                ? book.versions().stream()
                        .filter(other -> !other.place().isStateLayer()
                                && other.place().state().equals(place.place().state())
                                && other.validity().isInForceOn(today) != Truth.NO)
                        .toList()
                : List.of();
    }

    boolean isMandate() {
        return version.instrument().direction() == Direction.MANDATES;
    }

    /** Where a case can be tried under this version. */
    String decideAddress() {
        return "/policies/decide?policy=" + version.id();
    }

    /** Where it stands beside the other versions of its place, or beside a well-known one. */
    String compareAddress() {
        var all = place.versions().stream().map(PolicyVersion::id).toList();
        return SideBySide.address(all);
    }

    String countyAddress() {
        return "/places/" + place.place().fips().getFirst();
    }

    boolean hasCounty() {
        return place.place().fips().getFirst().isCounty();
    }
}
