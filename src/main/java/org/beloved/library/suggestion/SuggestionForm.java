package org.beloved.library.suggestion;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.beloved.library.Faith;
import org.beloved.library.Kind;
import org.beloved.library.Resource;
import org.beloved.shared.Problem;
import org.beloved.web.Form;
import org.beloved.web.Language;
import org.beloved.web.SafetyCheck;
import org.beloved.web.Typed;

/** What somebody typed to suggest a resource: either an answer, or the form with what is to mend. */
record SuggestionForm(Form form, Optional<Answer> answer) {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_TEXT = 600;

    /** A good form. */
    record Answer(Suggestion.Says says, Resource.Shelf shelf) {}

    /** @param troubles what there is to mend in the form as a whole */
    static SuggestionForm read(Form form, List<Problem> troubles) {
        Typed typed = new Typed(form);
        typed.mend(troubles);
        Suggestion.Says says = new Suggestion.Says(
                typed.required("title", "library.suggest.title.missing", LONGEST_LINE),
                typed.required("publisher", "library.suggest.publisher.missing", LONGEST_LINE),
                typed.required("address", "library.suggest.address.missing", LONGEST_ADDRESS),
                typed.optional("year", LONGEST_LINE),
                typed.optional("length", LONGEST_LINE),
                typed.required("about", "library.suggest.about.missing", LONGEST_TEXT));
        if (!says.address().isEmpty() && !isOfTheWeb(says.address())) {
            typed.mend(Problem.of("address", "library.suggest.address.bad"));
        }
        if (!says.year().isEmpty() && !says.year().matches("(19|20)\\d\\d")) {
            typed.mend(Problem.of("year", "library.suggest.year.bad"));
        }
        Optional<Kind> kind = typed.choice("kind", Kind.class, "library.suggest.kind.missing");
        Optional<Faith> faith = typed.choice("faith", Faith.class, "library.suggest.faith.missing");
        Optional<Language> language = Language.ofTag(form.value("in"));
        if (language.isEmpty()) {
            typed.mend(Problem.of("in", "library.suggest.in.missing"));
        }
        List<Integer> steps = form.values("steps").stream()
                .filter(step -> step.matches("[1-9]"))
                .map(Integer::valueOf)
                .distinct()
                .sorted()
                .toList();
        typed.mend(SafetyCheck.look(form, "title", "publisher", "about"));
        return new SuggestionForm(
                typed.form(),
                typed.isGood()
                        ? Optional.of(new Answer(
                                says,
                                new Resource.Shelf(
                                        kind.orElseThrow(), faith.orElseThrow(), language.orElseThrow(), steps)))
                        : Optional.empty());
    }

    private static boolean isOfTheWeb(String address) {
        if (!address.matches("https?://\\S+")) {
            return false;
        }
        try {
            String host = URI.create(address).getHost();
            return host != null && host.contains(".");
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
