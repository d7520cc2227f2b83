package org.beloved.web;

import java.util.List;
import org.beloved.shared.Problem;
import org.springframework.util.LinkedMultiValueMap;

/** A field that no person sees, on a form that anybody may send: whoever fills it in is a machine. See {@code web/trap.jte}. */
final class Trap {

    private static final String FIELD = "website";

    private Trap() {}

    static List<Problem> problems(Form form) {
        return form.value(FIELD).isEmpty() ? List.of() : List.of(Problem.overall("web.form.trap"));
    }

    /** What a machine filled in is taken out; all else stays as it was typed. */
    static Form without(Form form) {
        LinkedMultiValueMap<String, String> again = new LinkedMultiValueMap<>(form.typed());
        again.remove(FIELD);
        return new Form(again, form.problems());
    }
}
