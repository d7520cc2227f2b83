package org.beloved.policy.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.compare.CompareController.Asked;
import org.beloved.policy.strict.Strictness;
import org.beloved.policy.strict.StrictnessWording;
import org.beloved.toolkit.ProvisionSet;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/** Rules side by side, or the form again with what was wrong. */
record ComparePage(
        CompareForm form,
        List<String> chosen,
        String against,
        String problem,
        Optional<Comparison> comparison,
        Optional<ProvisionSet> request,
        FacetWording wording)
        implements Page {

    static ComparePage of(CompareForm form, String against, Comparison comparison) {
        return new ComparePage(
                form,
                comparison.versions().stream().map(PolicyVersion::id).toList(),
                against,
                "",
                Optional.of(comparison),
                form.requests().set(against),
                new FacetWording(form.language(), form.offenses()));
    }

    static ComparePage refused(CompareForm form, Asked asked, String problem) {
        return new ComparePage(
                form,
                asked.policy(),
                asked.against(),
                problem,
                Optional.empty(),
                Optional.empty(),
                new FacetWording(form.language(), form.offenses()));
    }

    @Override
    public String template() {
        return "policy/compare/show";
    }

    @Override
    public HttpStatus status() {
        return problem.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    @Override
    public String title(Words words) {
        return comparison.isEmpty()
                ? words.say("policy.compare.title")
                : words.say("policy.compare.title.of", "names", words.list(names()));
    }

    @Override
    public String description(Words words) {
        return words.say("policy.compare.lede");
    }

    List<String> names() {
        return versions().stream().map(wording::name).toList();
    }

    List<PolicyVersion> versions() {
        return comparison.map(Comparison::versions).orElse(List.of());
    }

    /** The news: how many, or one place over time. */
    String heading(Words words) {
        var places = versions().stream()
                .map(version -> version.place().name().in(form.language()))
                .distinct()
                .toList();
        if (versions().isEmpty()) {
            return words.say("policy.compare.title");
        }
        return places.size() == 1
                ? words.say("policy.compare.heading.overTime", "place", places.getFirst())
                : words.say("policy.compare.heading", "count", versions().size());
    }

    /** The ids in the form: what was chosen, and room for another. */
    List<String> slots() {
        var slots = new ArrayList<>(chosen);
        while (slots.size() < 3
                || (slots.size() < Comparison.MOST && !slots.getLast().isEmpty())) {
            slots.add("");
        }
        return slots.subList(0, Math.min(slots.size(), Comparison.MOST));
    }

    String query() {
        var ids = new StringBuilder("against=" + against);
        chosen.forEach(id -> ids.append("&policy=").append(id));
        return ids.toString();
    }

    /** Every two, and how they stand to each other. */
    List<Pair> pairs() {
        var words = new StrictnessWording(form.language(), form.offenses(), wording::name);
        return comparison.stream()
                .flatMap(found -> found.pairs().stream())
                .map(pair -> new Pair(pair, words))
                .toList();
    }

    record Pair(Strictness strictness, StrictnessWording words) {

        String relation() {
            return words.relation(strictness);
        }

        Optional<String> proof() {
            return words.proof(strictness);
        }

        List<StrictnessWording.WitnessWords> witnesses() {
            return words.witnesses(strictness);
        }

        List<String> assumptions() {
            return words.assumptions(strictness);
        }
    }

    /** What the request would change in a place, as the address of its draft; empty where nothing is missing. */
    String draft(int version) {
        var missing = comparison.map(found -> found.missing(version)).orElse(List.of());
        if (missing.isEmpty()) {
            return "";
        }
        var fips = versions().get(version).place().fips().getFirst();
        return "/policies/draft?provisions=" + String.join(",", missing)
                + (fips.isState() ? "" : "&place=" + fips.code());
    }

    long as(int version, Mark mark) {
        return comparison.map(found -> found.count(version, mark)).orElse(0L);
    }

    long asked() {
        return comparison.map(Comparison::asked).orElse(0L);
    }
}
