package org.beloved.meetings.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.beloved.teams.FormPage;
import org.beloved.teams.Seat;
import org.beloved.toolkit.Kit;
import org.beloved.toolkit.ProvisionSet;
import org.beloved.web.Form;
import org.beloved.web.Words;

/** Choosing and wording the ask. */
record AskPage(Seat seat, Kit kit, Ask kept, Form form) implements FormPage {

    Optional<ProvisionSet> set() {
        return kit.provisionSet(form.value("set"));
    }

    Map<String, String> provisions(Words words) {
        Map<String, String> options = new LinkedHashMap<>();
        set().ifPresent(set -> set.provisions()
                .forEach(each -> options.put(each.id(), each.name().in(words.language()))));
        return options;
    }

    Map<String, String> reasons(Words words) {
        Map<String, String> details = new LinkedHashMap<>();
        set().ifPresent(set -> set.provisions()
                .forEach(each -> details.put(each.id(), each.why().in(words.language()))));
        return details;
    }

    @Override
    public String template() {
        return "meetings/plan/ask";
    }

    @Override
    public String title(Words words) {
        return words.say("meetings.plan.title");
    }
}
