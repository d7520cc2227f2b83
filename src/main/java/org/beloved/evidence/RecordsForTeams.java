package org.beloved.evidence;

import java.util.Optional;
import org.beloved.evidence.cost.Cost;
import org.beloved.evidence.cost.CostWords;
import org.beloved.evidence.figures.CountyFigures;
import org.beloved.evidence.figures.Ending;
import org.beloved.evidence.figures.Figures;
import org.beloved.evidence.figures.Lasting;
import org.beloved.evidence.figures.Year;
import org.beloved.shared.Fips;
import org.beloved.web.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the records answer to the questions a team asks about its county, each answer with an address as its source. */
@Component
public class RecordsForTeams {

    private final Figures figures;
    private final String baseUrl;

    RecordsForTeams(Figures figures, @Value("${beloved.base-url}") String baseUrl) {
        this.figures = figures;
        this.baseUrl = baseUrl;
    }

    /** What one may ask. */
    public enum Question {
        /** How many requests came in a fiscal year. */
        HOW_MANY,
        /** How they ended; that somebody was held, no record tells. */
        HOW_ENDED,
        /** What holds may have cost in a fiscal year: a range. */
        WHAT_COST
    }

    /**
     * An answer to be kept with its source.
     *
     * @param source the address under which the same figure stays found
     */
    public record Found(String said, String source) {}

    /** About the newest fiscal year of which the records hold every day; empty where there is none. */
    public Optional<Found> answer(Question question, Fips county, Words words) {
        CountyFigures found = figures.current(county).county(county);
        return found.newestWholeYear().flatMap(year -> switch (question) {
            case HOW_MANY -> Optional.of(new Found(howMany(found, year, words), address(found, "")));
            case HOW_ENDED -> Optional.of(new Found(howEnded(found, year, words), address(found, "")));
            case WHAT_COST ->
                Optional.of(Cost.atFirst(found))
                        .filter(Cost::isRange)
                        .map(cost -> new Found(
                                words.say(
                                        "evidence.answer.cost",
                                        "range",
                                        new CostWords(words).range(cost),
                                        "year",
                                        Integer.toString(year)),
                                address(found, "/cost") + "&year=" + year));
        });
    }

    private static String howMany(CountyFigures found, int year, Words words) {
        return words.say("evidence.answer.how-many", "count", of(found, year).total(), "year", Integer.toString(year));
    }

    private static String howEnded(CountyFigures found, int year, Words words) {
        Year counted = of(found, year);
        return words.say(
                "evidence.answer.how-ended",
                "count",
                counted.total(),
                "booked",
                counted.count(Ending.BOOKED),
                "declined",
                counted.count(Ending.DECLINED),
                "blank",
                counted.count(Ending.NOT_RECORDED),
                "year",
                Integer.toString(year));
    }

    private static Year of(CountyFigures found, int year) {
        return found.years().stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElseThrow();
    }

    private String address(CountyFigures found, String page) {
        return baseUrl + "/evidence/" + found.county().code() + page + "?" + Lasting.query(found.set());
    }
}
