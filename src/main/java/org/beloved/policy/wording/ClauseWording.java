package org.beloved.policy.wording;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.beloved.policy.Criterion;
import org.beloved.policy.Criterion.CountedTo;
import org.beloved.policy.Criterion.Timing;
import org.beloved.policy.OffenseTable;
import org.beloved.policy.Truth;
import org.beloved.web.Language;

/** Four sentences for every clause: what must be, what is, what is not, and what is not known. */
public final class ClauseWording {

    private final Language language;
    private final Phrases phrases;
    private final OffenseTable offenses;

    public ClauseWording(Language language, OffenseTable offenses) {
        this.language = language;
        this.phrases = Phrases.in(language);
        this.offenses = offenses;
    }

    public String must(Criterion criterion) {
        return sentence(criterion, "must");
    }

    /** What is so in a case. */
    public String told(Criterion criterion, Truth truth) {
        return switch (truth) {
            case YES -> sentence(criterion, "is");
            case NO -> sentence(criterion, "isNot");
            case UNKNOWN -> sentence(criterion, "notKnown");
        };
    }

    private String sentence(Criterion criterion, String form) {
        return switch (criterion) {
            case Criterion.Always ignored -> say("ALWAYS", form);
            case Criterion.Never ignored -> say("NEVER", form);
            case Criterion.Stated stated -> say(stated.fact().name(), form);
            case Criterion.MinimumAge age -> say("MIN_AGE", form, "years", age.years());
            case Criterion.Reimbursement wanted ->
                say("AGREEMENT_" + wanted.covered().name(), form);
            case Criterion.PendingCase ignored -> say("PENDING_CRIMINAL_CASE", form);
            case Criterion.AdministrativeWarrant warrant ->
                say(
                        "ADMIN_WARRANT",
                        form,
                        "forms",
                        join(warrant.forms().stream()
                                .map(Criterion.AdminForm::printed)
                                .toList()));
            case Criterion.Convicted convicted ->
                convicted.minCount() == 1
                        ? say("CONVICTED", form, "what", what(convicted))
                        : say("CONVICTED_MANY", form, "what", what(convicted), "count", convicted.minCount());
            case Criterion.Charged charged -> say("CHARGED", form, "what", what(charged));
        };
    }

    private String say(String clause, String form, Object... values) {
        return phrases.say("policy.clause." + clause + "." + form, values);
    }

    private String what(Criterion.Convicted convicted) {
        return classes(convicted.classes())
                + timing(convicted.timing())
                + convicted.notCounting().stream()
                        .map(kind -> phrases.say("policy.what.notCounting." + kind.name()))
                        .collect(Collectors.joining());
    }

    private String timing(Timing timing) {
        var custody = timing.inCustodyForIt() ? phrases.say("policy.what.inCustody") : "";
        return custody + window(timing, to(timing.countedTo()));
    }

    private String window(Timing timing, String to) {
        if (timing.isWhicheverLater()) {
            return phrases.say(
                    "policy.what.later." + to,
                    "years",
                    timing.withinYears().getAsInt(),
                    "released",
                    timing.releasedWithinYears().getAsInt());
        }
        if (timing.withinYears().isPresent()) {
            return phrases.say(
                    "policy.what.within." + to, "years", timing.withinYears().getAsInt());
        }
        return timing.releasedWithinYears().isPresent()
                ? phrases.say(
                        "policy.what.released." + to,
                        "years",
                        timing.releasedWithinYears().getAsInt())
                : "";
    }

    private static String to(CountedTo countedTo) {
        return countedTo.name().toLowerCase(Locale.ROOT);
    }

    private String what(Criterion.Charged charged) {
        var bail =
                charged.bailOver().map(figure -> phrases.say("policy.what.bail", "amount", dollars(figure.toString())));
        return classes(charged.classes())
                + (charged.magistrateFinding() ? phrases.say("policy.what.magistrate") : "")
                + bail.orElse("");
    }

    static String dollars(String amount) {
        return amount.replaceAll("\\B(?=(\\d{3})+(?!\\d))", ",");
    }

    private String classes(Collection<String> names) {
        return join(names.stream()
                .map(name -> offenses.label(name).in(language))
                .distinct()
                .toList());
    }

    private String join(List<String> items) {
        if (items.size() == 1) {
            return items.getFirst();
        }
        return phrases.say(
                "policy.what.or",
                "some",
                String.join(", ", items.subList(0, items.size() - 1)),
                "other",
                items.getLast());
    }
}
