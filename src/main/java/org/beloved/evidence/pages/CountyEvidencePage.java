package org.beloved.evidence.pages;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beloved.evidence.DataSet;
import org.beloved.evidence.cost.Cost;
import org.beloved.evidence.figures.CountyFigures;
import org.beloved.evidence.figures.Ending;
import org.beloved.evidence.figures.Figures;
import org.beloved.evidence.figures.Lasting;
import org.beloved.evidence.figures.Matter;
import org.beloved.evidence.figures.WhatIf;
import org.beloved.evidence.figures.Year;
import org.beloved.places.County;
import org.beloved.places.PlaceWords;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.Truth;
import org.beloved.web.Page;
import org.beloved.web.Words;

/**
 * What the records say of one county.
 *
 * @param choice which records, of all that there are
 * @param tried the policies asked for, the first one large; none where there are no records
 * @param choices the policies one may try, by id
 */
record CountyEvidencePage(
        County county, CountyFigures figures, Choice choice, List<WhatIf> tried, List<PolicyVersion> choices)
        implements Page {

    /**
     * Which records.
     *
     * @param named whether the address names them
     * @param all those one may look at; none on paper
     */
    record Choice(boolean named, List<Figures.Listed> all) {

        static final Choice ON_PAPER = new Choice(false, List.of());
    }

    /** The other sets one may look at. */
    List<Figures.Listed> others() {
        return choice.all().stream().filter(one -> !one.id().equals(set().id())).toList();
    }

    SetWords said(Words words) {
        return new SetWords(words);
    }

    StackedBars chart() {
        return StackedBars.of(figures.years());
    }

    boolean hasFigures() {
        return !figures.isEmpty();
    }

    DataSet set() {
        return figures.set();
    }

    String headline(Words words) {
        return hasFigures()
                ? words.say(
                        "evidence.county.headline",
                        "count",
                        figures.total(),
                        "years",
                        figures.years().size())
                : words.say("evidence.county.none", "place", new PlaceWords(words).name(county));
    }

    String lede(Words words) {
        return words.say(
                "evidence.county.lede",
                "booked",
                figures.total(Ending.BOOKED),
                "declined",
                figures.total(Ending.DECLINED),
                "blank",
                figures.total(Ending.NOT_RECORDED));
    }

    /** What the chart shows, in a sentence, for those who do not see it. */
    String described(Words words) {
        return Year.described(figures.years(), words);
    }

    List<String> leftOut(Words words) {
        return figures.leftOut().entrySet().stream()
                .map(entry -> words.say("evidence.left-out." + entry.getKey().code(), "count", entry.getValue()))
                .toList();
    }

    String asOf(Words words) {
        return said(words).asOf(set());
    }

    WhatIf first() {
        return tried.getFirst();
    }

    Residual residual(WhatIf whatIf, Words words) {
        return Residual.of(whatIf, set(), words.language());
    }

    Map<String, String> choices(Words words) {
        Map<String, String> named = new LinkedHashMap<>();
        for (PolicyVersion version : choices) {
            named.put(version.id(), name(version, words));
        }
        return named;
    }

    static String name(PolicyVersion version, Words words) {
        String place = version.place().name().in(words.language());
        return words.say(
                "evidence.policy.name",
                "place",
                place,
                "year",
                Integer.toString(version.validity().effective().earliest().getYear()));
    }

    /** What stands in the select of that number, from 0; empty for none. */
    String chosen(int select) {
        return select < tried.size() ? tried.get(select).version().id() : "";
    }

    boolean isAgreement(Truth truth) {
        return first().agreement() == truth;
    }

    Cost cost() {
        return Cost.atFirst(figures);
    }

    String path() {
        return "/evidence/" + county.fips().code();
    }

    /** Under which these very figures stay found. */
    String lasting() {
        return path() + "?" + lastingQuery();
    }

    String lastingQuery() {
        return Lasting.query(set(), tried);
    }

    /** Asks for these very records. */
    String setQuery() {
        return Lasting.query(set());
    }

    /** For addresses that show the same records; empty where they do so by themselves. */
    String tail() {
        return choice.named() ? "?" + setQuery() : "";
    }

    /** The fact sheet is about the rule that is shown large, in the language of the page. */
    String sheetQuery(Words words) {
        return "policy=" + first().version().id() + "&agreement="
                + first().agreement().name().toLowerCase(Locale.ROOT) + "&lang="
                + words.language().tag() + "&" + Lasting.query(set());
    }

    String policiesQuery() {
        return tried.stream().map(one -> "policy=" + one.version().id()).collect(Collectors.joining("&"));
    }

    /** For each thing a rule may ask, whether these records can tell. */
    Map<Matter, Matter.Answer> answers() {
        return Arrays.stream(Matter.values())
                .collect(Collectors.toMap(
                        Function.identity(), matter -> matter.in(set()), (one, _) -> one, LinkedHashMap::new));
    }

    @Override
    public String template() {
        return "evidence/pages/county";
    }

    @Override
    public String title(Words words) {
        return words.say("evidence.county.title", "place", new PlaceWords(words).label(county));
    }
}
