package org.beloved.evidence.cost;

import java.util.ArrayList;
import java.util.List;
import org.beloved.evidence.figures.CountyFigures;
import org.beloved.evidence.figures.Lasting;
import org.beloved.evidence.figures.Year;
import org.beloved.places.County;
import org.beloved.places.PlaceWords;
import org.beloved.web.Form;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/**
 * What holds may have cost this county: the range, how it comes about, and a form to put in other numbers.
 *
 * @param named whether the address names the records
 */
record CostPage(County county, CountyFigures figures, CostAsked asked, Cost cost, boolean named) implements Page {

    /** For addresses that show the same records; empty where they do so by themselves. */
    String tail() {
        return named ? "?" + Lasting.query(figures.set()) : "";
    }

    Form form() {
        return asked.form();
    }

    /** Where something in the form is to mend, or the range would be one number, there is no answer. */
    boolean hasAnswer() {
        return !form().isBad() && cost.isRange();
    }

    String headline(Words words) {
        if (form().isBad()) {
            return words.say("evidence.cost.mend");
        }
        CostWords said = new CostWords(words);
        return cost.isRange()
                ? words.say("evidence.cost.headline", "range", said.range(cost))
                : words.say("evidence.cost.one-number");
    }

    List<String> years() {
        List<String> years = new ArrayList<>();
        figures.years().stream().map(Year::year).map(String::valueOf).forEach(years::add);
        years.add("all");
        return years;
    }

    boolean isYear(String year) {
        return year.equals(cost.year().map(String::valueOf).orElse("all"));
    }

    boolean isTaken(Study study) {
        return cost.taken(study.factor()) instanceof Taken.FromStudies from
                && from.studies().size() == 1
                && from.studies().getFirst().equals(study);
    }

    /** The reader's own numbers were taken, or are to be mended. */
    boolean isOwn(Factor factor) {
        return cost.taken(factor) instanceof Taken.Own
                || form().problems().stream()
                        .anyMatch(problem -> problem.field().startsWith(factor.word() + "-"));
    }

    /** Asks for these very records and assumptions again. */
    String query() {
        return Lasting.query(figures.set()) + "&" + CostAsked.query(cost);
    }

    String path() {
        return "/evidence/" + county.fips().code();
    }

    @Override
    public String template() {
        return "evidence/cost/show";
    }

    @Override
    public String title(Words words) {
        return words.say("evidence.cost.title", "place", new PlaceWords(words).label(county));
    }

    @Override
    public HttpStatus status() {
        return form().status();
    }
}
