package org.beloved.meetings.plan;

import java.util.List;
import java.util.Optional;
import org.beloved.shared.Problem;
import org.beloved.toolkit.Kit;
import org.beloved.toolkit.Provision;
import org.beloved.toolkit.ProvisionSet;
import org.beloved.web.Form;
import org.beloved.web.SafetyCheck;
import org.beloved.web.Typed;
import org.springframework.util.LinkedMultiValueMap;

/** The ask as typed. */
final class AskForm {

    private static final int LONGEST = 600;

    private final Form form;
    private final Typed typed;
    private final Kit kit;

    AskForm(Form form, Kit kit) {
        this.form = form;
        this.typed = new Typed(form);
        this.kit = kit;
    }

    Form form() {
        return form;
    }

    Form toMend() {
        return typed.form();
    }

    /** Empty when something is to mend. The words are kept as they were typed, to the letter. */
    Optional<Ask> read() {
        Optional<ProvisionSet> set = kit.provisionSet(form.value("set"));
        List<String> provisions = set.stream()
                .flatMap(known -> known.provisions().stream())
                .map(Provision::id)
                .filter(id -> form.has("provisions", id))
                .toList();
        if (set.isEmpty()) {
            typed.mend(Problem.of("set", "meetings.ask.set.missing"));
        } else if (provisions.isEmpty()) {
            typed.mend(Problem.of("provisions", "meetings.ask.provisions.missing"));
        }
        String words = typed.required("words", "meetings.ask.words.missing", LONGEST);
        String fallback = typed.optional("fallback", LONGEST);
        Ask.Signs signs = new Ask.Signs(
                typed.optional("sign-yes", LONGEST),
                typed.optional("sign-not-yet", LONGEST),
                typed.optional("sign-wants-time", LONGEST),
                typed.optional("sign-no", LONGEST));
        typed.mend(
                SafetyCheck.look(form, "words", "fallback", "sign-yes", "sign-not-yet", "sign-wants-time", "sign-no"));
        return typed.isGood()
                ? Optional.of(new Ask(form.value("set"), provisions, words, fallback, signs, form.version()))
                : Optional.empty();
    }

    static Form filled(Ask ask) {
        LinkedMultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        values.add("set", ask.set());
        ask.provisions().forEach(id -> values.add("provisions", id));
        values.add("words", ask.words());
        values.add("fallback", ask.fallback());
        values.add("sign-yes", ask.signs().yes());
        values.add("sign-not-yet", ask.signs().notYet());
        values.add("sign-wants-time", ask.signs().wantsTime());
        values.add("sign-no", ask.signs().no());
        values.add("version", Integer.toString(ask.version()));
        return Form.of(values);
    }
}
