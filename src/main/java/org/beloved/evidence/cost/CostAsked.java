package org.beloved.evidence.cost;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beloved.evidence.figures.CountyFigures;
import org.beloved.evidence.figures.Year;
import org.beloved.shared.Problem;
import org.beloved.web.Form;
import org.springframework.util.MultiValueMap;

/**
 * What the form of the cost asks: a year, and for each factor some studies or numbers of the reader's own. Numbers without
 * a source do not count.
 */
record CostAsked(Form form, Optional<Integer> year, Map<Factor, Taken> taken) {

    private static final int LONGEST = 200;
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000);

    static CostAsked read(MultiValueMap<String, String> typed, CountyFigures figures) {
        Form form = Form.of(typed);
        List<Problem> problems = new ArrayList<>();
        Map<Factor, Taken> taken = new TreeMap<>();
        for (Factor factor : Factor.values()) {
            taken.put(factor, own(form, factor, problems).orElseGet(() -> studies(form, factor)));
        }
        return new CostAsked(form.with(problems), year(form, figures), taken);
    }

    private static Optional<Integer> year(Form form, CountyFigures figures) {
        String asked = form.value("year");
        if (asked.equals("all")) {
            return Optional.empty();
        }
        return figures.years().stream()
                .map(Year::year)
                .filter(year -> asked.equals(Integer.toString(year)))
                .findFirst()
                .or(figures::newestWholeYear);
    }

    private static Taken studies(Form form, Factor factor) {
        String asked = form.value(factor.word());
        List<Study> all = Study.of(factor);
        List<Study> chosen =
                all.stream().filter(study -> study.id().equals(asked)).toList();
        return new Taken.FromStudies(chosen.isEmpty() ? all : chosen);
    }

    private static Optional<Taken> own(Form form, Factor factor, List<Problem> problems) {
        String low = form.value(field(factor, "low"));
        String high = form.value(field(factor, "high"));
        String source = form.value(field(factor, "source"));
        if (low.isEmpty() && high.isEmpty()) {
            return Optional.empty();
        }
        int before = problems.size();
        Optional<BigDecimal> from = number(low);
        Optional<BigDecimal> to = number(high);
        if (from.isEmpty()) {
            problems.add(Problem.of(field(factor, "low"), "evidence.cost.number"));
        }
        if (to.isEmpty()) {
            problems.add(Problem.of(field(factor, "high"), "evidence.cost.number"));
        }
        if (source.isEmpty() || source.length() > LONGEST) {
            problems.add(Problem.of(field(factor, "source"), "evidence.cost.source.missing"));
        }
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
            problems.add(Problem.of(field(factor, "high"), "evidence.cost.upside-down"));
        }
        return problems.size() == before
                ? Optional.of(new Taken.Own(new Span(from.orElseThrow(), to.orElseThrow()), source))
                : Optional.empty();
    }

    private static Optional<BigDecimal> number(String typed) {
        String plain = typed.replace("$", "").replace(",", "").strip();
        return plain.matches("\\d{1,6}(\\.\\d{1,2})?")
                ? Optional.of(new BigDecimal(plain)).filter(number -> number.compareTo(MOST) <= 0)
                : Optional.empty();
    }

    static String field(Factor factor, String part) {
        return factor.word() + "-" + part;
    }

    Cost cost(CountyFigures figures) {
        return Cost.of(figures, year, taken);
    }

    /** The part of an address that asks the same again. */
    static String query(Cost cost) {
        StringBuilder query = new StringBuilder("year=")
                .append(cost.year().map(String::valueOf).orElse("all"));
        for (Factor factor : Factor.values()) {
            switch (cost.taken(factor)) {
                case Taken.Own own ->
                    query.append(part(factor, "low", own.span().low().toPlainString()))
                            .append(part(factor, "high", own.span().high().toPlainString()))
                            .append(part(factor, "source", own.source()));
                case Taken.FromStudies from ->
                    query.append(
                            from.studies().size() == 1
                                    ? "&" + factor.word() + "="
                                            + from.studies().getFirst().id()
                                    : "");
            }
        }
        return query.toString();
    }

    private static String part(Factor factor, String part, String value) {
        return "&" + field(factor, part) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
