package org.beloved.evidence.pages;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.beloved.evidence.DataSet;
import org.beloved.evidence.facility.Decisions;
import org.beloved.evidence.figures.Matter;
import org.beloved.web.Words;

/** What is said of a data set, from what is in it. */
public record SetWords(Words words) {

    private static final MonthDay LAST_OF_FISCAL_YEAR = MonthDay.of(9, 30);

    /** Those that come with the program have a name in each language; others are called as whoever took them in did. */
    public String title(String id, DataSet.About about) {
        String own = "evidence.set." + id;
        return words.knows(own) ? words.say(own) : about.title();
    }

    public String title(DataSet set) {
        return title(set.id(), set.about());
    }

    public String asOf(DataSet set) {
        return words.longDate(LocalDate.parse(set.about().asOf()));
    }

    /** Which decisions about facilities its figures are counted with. */
    public String decisions(DataSet set) {
        Decisions decisions = set.decisions();
        return words.say(
                "evidence.source.decisions.which",
                "count",
                decisions.inForce().size(),
                "date",
                decisions.last().map(words::longDate).orElse(""));
    }

    /** A citation tells of decisions once there are any: without them a figure is as the program itself counts it. */
    public String cited(String sentence, DataSet set) {
        return set.decisions()
                .last()
                .map(last -> sentence + " " + words.say("evidence.cite.decisions", "date", words.longDate(last)))
                .orElse(sentence);
    }

    /** What a chart by year must say of its last year. */
    public String years(DataSet set) {
        boolean whole = MonthDay.from(LocalDate.parse(set.about().asOf())).equals(LAST_OF_FISCAL_YEAR);
        return words.say(whole ? "evidence.chart.caption.whole" : "evidence.chart.caption", "date", asOf(set));
    }

    /** What to be careful with. */
    public List<String> care(DataSet set) {
        List<String> care = new ArrayList<>();
        care.add(words.say(Matter.PERSON.in(set) == Matter.Answer.NO ? "evidence.care.1" : "evidence.care.1.numbered"));
        care.add(words.say("evidence.care.2"));
        care.add(words.say("evidence.care.3"));
        care.add(words.say(
                "evidence.care.4",
                "count",
                set.unplacedRecords(),
                "total",
                set.records().size()));
        care.add(words.say("evidence.care.5"));
        return care;
    }
}
