package org.beloved.evidence.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beloved.evidence.DataSet;
import org.beloved.evidence.facility.FacilityLevel;
import org.beloved.evidence.figures.Figures;
import org.beloved.evidence.figures.Lasting;
import org.beloved.evidence.figures.SetFigures;
import org.beloved.evidence.figures.Year;
import org.beloved.places.County;
import org.beloved.places.PlaceWords;
import org.beloved.places.Places;
import org.beloved.places.State;
import org.beloved.shared.Fips;
import org.beloved.web.Page;
import org.beloved.web.Words;

/**
 * The records of one data set: by state where it has several, and the counties of one state.
 *
 * @param all the sets one may look at
 * @param chosen whether the address names the set
 * @param state the one to show, where the set has several
 */
record EvidencePage(SetFigures figures, List<Figures.Listed> all, boolean chosen, Optional<State> state)
        implements Page {

    /** One county with all its years together. */
    record CountyLine(County county, Year all) {}

    /** One state with all its years together. */
    record StateLine(State state, Year all) {}

    private Stream<CountyLine> lines() {
        return figures.counties().entrySet().stream()
                .map(entry -> new CountyLine(
                        Places.shipped().county(entry.getKey()).orElseThrow(),
                        Year.sum(0, entry.getValue().years())));
    }

    /** Where there are several states, counties are shown of one only: three thousand lines are no table. */
    List<CountyLine> counties() {
        if (isByState()) {
            return List.of();
        }
        return lines().filter(line -> isShown(line.county()))
                .sorted(Comparator.comparingInt((CountyLine line) -> line.all().total())
                        .reversed()
                        .thenComparing(line -> line.county().fips().code()))
                .toList();
    }

    private boolean isShown(County county) {
        return state.isEmpty() || county.state().equals(state.get());
    }

    List<StateLine> states() {
        return lines()
                .collect(Collectors.groupingBy(
                        line -> line.county().state(), Collectors.mapping(CountyLine::all, Collectors.toList())))
                .entrySet()
                .stream()
                .map(entry -> new StateLine(entry.getKey(), Year.sum(0, entry.getValue())))
                .sorted(Comparator.comparingInt((StateLine line) -> line.all().total())
                        .reversed()
                        .thenComparing(line -> line.state().code()))
                .toList();
    }

    boolean isByState() {
        return state.isEmpty() && figures.states().size() > 1;
    }

    DataSet set() {
        return figures.set();
    }

    /** Of one state only its counties' years; else also what is in no county. */
    List<Year> years() {
        if (state.isEmpty()) {
            return figures.years();
        }
        SortedMap<Integer, List<Year>> years = new TreeMap<>();
        figures.counties().entrySet().stream()
                .filter(entry -> entry.getKey().state().equals(state.get().fips()))
                .flatMap(entry -> entry.getValue().years().stream())
                .forEach(year -> years.computeIfAbsent(year.year(), _ -> new ArrayList<>())
                        .add(year));
        return years.entrySet().stream()
                .map(entry -> Year.sum(entry.getKey(), entry.getValue()))
                .toList();
    }

    StackedBars chart() {
        return StackedBars.of(years());
    }

    int level(FacilityLevel level) {
        return figures.level(level);
    }

    int total() {
        return set().records().size();
    }

    String heading(Words words) {
        return state.isPresent()
                ? words.say(
                        "evidence.heading.state",
                        "count",
                        years().stream().mapToInt(Year::total).sum(),
                        "state",
                        new PlaceWords(words).state(state.get()))
                : words.say("evidence.heading", "count", total());
    }

    /** Where the records are about, and from when to when. */
    String lede(Words words) {
        return words.say("evidence.lede") + " "
                + words.say(
                        "evidence.lede.which",
                        "where",
                        figures.states().size() == 1
                                ? new PlaceWords(words)
                                        .state(theState(figures.states().getFirst()))
                                : "",
                        "states",
                        figures.states().size(),
                        "from",
                        set().records().firstDay().map(words::longDate).orElse(""),
                        "to",
                        new SetWords(words).asOf(set()));
    }

    private static State theState(Fips fips) {
        return Places.shipped().states().stream()
                .filter(state -> state.fips().equals(fips))
                .findFirst()
                .orElseThrow();
    }

    String described(Words words) {
        return Year.described(years(), words);
    }

    /** The other sets one may look at. */
    List<Figures.Listed> others() {
        return all.stream().filter(one -> !one.id().equals(set().id())).toList();
    }

    /** For the addresses of counties, so that they show the same records; empty where they do so by themselves. */
    String tail() {
        return chosen ? lasting() : "";
    }

    /** Under which these very figures stay found. */
    String lasting() {
        return "?" + Lasting.query(set());
    }

    @Override
    public String template() {
        return "evidence/pages/index";
    }

    @Override
    public String title(Words words) {
        return words.say("evidence.title");
    }

    @Override
    public String description(Words words) {
        return words.say("evidence.lede");
    }
}
