package org.beloved.evidence.pages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.evidence.intake.Field;
import org.beloved.places.County;
import org.beloved.places.PlaceWords;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.Truth;
import org.beloved.web.Page;
import org.beloved.web.Words;

/**
 * What the records say of one county.
 *
 * @param choices the policies one may try, by id
 */
record CountyEvidencePage(County county, CountyFigures figures, Optional<WhatIf> whatIf, List<PolicyVersion> choices)
        implements Page {

    StackedBars chart() {
        return StackedBars.of(figures.years());
    }

    boolean hasFigures() {
        return !figures.isEmpty();
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
        return words.longDate(LocalDate.parse(figures.set().about().asOf()));
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

    boolean isChosen(String id) {
        return whatIf.filter(one -> one.version().id().equals(id)).isPresent();
    }

    boolean isAgreement(Truth truth) {
        return whatIf.map(WhatIf::agreement).orElse(Truth.UNKNOWN) == truth;
    }

    /** For each thing a rule may ask, whether these records can tell. */
    Map<String, Boolean> answers() {
        Map<String, Boolean> answers = new LinkedHashMap<>();
        answers.put("age", tells(Field.BIRTH_YEAR));
        answers.put("conviction", tells(Field.CRIMINALITY));
        answers.put("charge", tells(Field.CRIMINALITY));
        answers.put("order", tells(Field.FINAL_ORDER));
        answers.put("form", tells(Field.FORM));
        answers.put("person", tells(Field.PERSON));
        answers.put("warrant", false);
        answers.put("agreement", false);
        answers.put("held", false);
        return answers;
    }

    private boolean tells(Field field) {
        return !figures.set().missing().contains(field);
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
