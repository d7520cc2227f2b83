package org.beloved.evidence.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.beloved.documents.Block;
import org.beloved.documents.Document;
import org.beloved.documents.Line;
import org.beloved.evidence.DataSet;
import org.beloved.evidence.cost.Cost;
import org.beloved.evidence.cost.CostWords;
import org.beloved.evidence.cost.Factor;
import org.beloved.evidence.figures.CountyFigures;
import org.beloved.evidence.figures.Ending;
import org.beloved.evidence.figures.WhatIf;
import org.beloved.evidence.figures.Year;
import org.beloved.evidence.pages.SetWords;
import org.beloved.places.County;
import org.beloved.places.PlaceWords;
import org.beloved.policy.Truth;
import org.beloved.web.Words;

/**
 * The fact sheet of one county in one language.
 *
 * @param tried one rule under one or several assumptions
 * @param address where the same figures stay found
 */
record FactSheet(County county, CountyFigures figures, List<WhatIf> tried, String address, Words words) {

    /** More years would not fit on the page; the sums are always over all. */
    private static final int MOST_YEARS = 8;

    private static final int MOST_CARE = 3;

    Document document() {
        List<Block> blocks = new ArrayList<>();
        if (figures.set().isPractice()) {
            blocks.add(new Block.Paragraph(
                    Line.strong(words.say("evidence.practice")).and(" " + words.say("evidence.practice.what"))));
        }
        blocks.add(Block.paragraph(words.say(
                "evidence.county.lede",
                "booked",
                figures.total(Ending.BOOKED),
                "declined",
                figures.total(Ending.DECLINED),
                "blank",
                figures.total(Ending.NOT_RECORDED))));
        blocks.add(chart());
        blocks.add(Block.paragraph(new SetWords(words).years(figures.set())));
        blocks.add(Block.heading(2, words.say("evidence.sheet.rule", "policy", rule())));
        blocks.add(effect());
        blocks.add(Block.paragraph(words.say("evidence.sheet.why")));
        cost(blocks);
        blocks.add(Block.heading(2, words.say("evidence.care")));
        blocks.add(new Block.Items(
                Block.Marks.BULLETS,
                new SetWords(words)
                        .care(figures.set()).stream()
                                .limit(MOST_CARE)
                                .map(Line::of)
                                .map(Block.Item::of)
                                .toList()));
        blocks.add(Block.heading(2, words.say("evidence.source.cite")));
        blocks.add(Block.paragraph(cited()));
        return Document.onOnePage(
                words.language().locale(),
                words.say(
                        "evidence.sheet.title",
                        "count",
                        figures.total(),
                        "place",
                        new PlaceWords(words).label(county),
                        "years",
                        figures.years().size()),
                blocks,
                words.say("evidence.sheet.foot", "set", figures.set().id()));
    }

    private Block chart() {
        List<Year> years = figures.years();
        return new Block.Bars(
                words.say("evidence.table.caption"),
                new Block.Bars.Head(
                        words.say("evidence.table.year"),
                        words.say("evidence.sheet.bar"),
                        Arrays.stream(Ending.values())
                                .map(ending -> words.say("evidence.ending.short." + ending))
                                .toList(),
                        words.say("evidence.table.all")),
                years.stream()
                        .skip(Math.max(0, years.size() - MOST_YEARS))
                        .map(this::bar)
                        .toList());
    }

    private Block.Bar bar(Year year) {
        return new Block.Bar(
                Integer.toString(year.year()),
                Arrays.stream(Ending.values())
                        .map(ending -> new Block.Part(year.count(ending), words.number(year.count(ending))))
                        .toList(),
                words.number(year.total()));
    }

    private String rule() {
        return words.say(
                "evidence.policy.name",
                "place",
                tried.getFirst().version().place().name().in(words.language()),
                "year",
                Integer.toString(tried.getFirst()
                        .version()
                        .validity()
                        .effective()
                        .earliest()
                        .getYear()));
    }

    private Block effect() {
        return new Block.Table(
                words.say("evidence.sheet.effect", "total", figures.total()),
                List.of(
                        words.say("evidence.sheet.assumed"),
                        words.say("evidence.surely"),
                        words.say("evidence.possibly"),
                        words.say("evidence.surely-not")),
                tried.stream()
                        .map(one -> List.of(
                                Line.of(words.say("evidence.agreement." + one.agreement())),
                                shown(one.surely()),
                                shown(one.possibly()),
                                shown(one.surelyNot())))
                        .toList());
    }

    private Line shown(OptionalInt count) {
        return Line.of(count.isPresent() ? words.number(count.getAsInt()) : words.say("evidence.hidden"));
    }

    private void cost(List<Block> blocks) {
        Cost cost = Cost.atFirst(figures);
        if (!cost.isRange()) {
            return;
        }
        CostWords said = new CostWords(words);
        blocks.add(Block.heading(2, words.say("evidence.cost.section")));
        blocks.add(new Block.Paragraph(Line.strong(said.range(cost))
                .and(" " + said.section(cost) + ". ")
                .and(words.say(
                        "evidence.sheet.cost",
                        "people",
                        span(
                                said.number(cost.requests().low()),
                                said.number(cost.requests().high())),
                        "days",
                        factor(said, cost, Factor.DAYS),
                        "dollars",
                        factor(said, cost, Factor.DAY_COST)))));
    }

    private String factor(CostWords said, Cost cost, Factor factor) {
        return span(
                said.end(factor, cost.taken(factor).span().low()),
                said.end(factor, cost.taken(factor).span().high()));
    }

    private String span(String low, String high) {
        return words.say("evidence.sheet.span", "low", low, "high", high);
    }

    private String cited() {
        DataSet set = figures.set();
        return new SetWords(words).cited(citedAsOf(set), set) + " " + words.say("evidence.source.hash") + ": "
                + set.about().sha256();
    }

    private String citedAsOf(DataSet set) {
        return words.say(
                "evidence.cite.county",
                "place",
                new PlaceWords(words).label(county),
                "set",
                set.id(),
                "date",
                asOf(),
                "path",
                address,
                "credit",
                set.about().credit());
    }

    private String asOf() {
        return new SetWords(words).asOf(figures.set());
    }

    /** Both sides of an agreement where nobody said which, else what was said. */
    static List<Truth> assumptions(Truth asked) {
        return asked.isKnown() ? List.of(asked) : List.of(Truth.NO, Truth.YES);
    }
}
