package org.beloved.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.shared.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A form as the person left it: what they typed, and what is still to mend. Nothing typed is lost. */
public record Form(MultiValueMap<String, String> typed, List<Problem> problems) {

    private static final String OVERTAKEN = "web.form.overtaken";
    private static final String PRESSED_LATE = "web.form.pressed-late";

    public static Form empty() {
        return new Form(new LinkedMultiValueMap<>(), List.of());
    }

    public static Form of(MultiValueMap<String, String> typed) {
        return new Form(typed, List.of());
    }

    /** A form that shows what is already known. */
    public static Form filled(Map<String, String> values) {
        LinkedMultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        values.forEach(typed::add);
        return new Form(typed, List.of());
    }

    /** What was typed, trimmed and without what nobody can see; empty when nothing was. */
    public String value(String name) {
        String value = typed.getFirst(name);
        return value == null ? "" : Unseen.without(value).strip();
    }

    public List<String> values(String name) {
        return List.copyOf(typed.getOrDefault(name, List.of()));
    }

    public boolean has(String name, String value) {
        return values(name).contains(value);
    }

    public Form with(Problem problem) {
        return with(List.of(problem));
    }

    public Form with(Collection<Problem> more) {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(more);
        return new Form(typed, List.copyOf(all));
    }

    /** The version that was read before typing. One that is no number is an old one: the person then sees both texts. */
    public int version() {
        String typedVersion = value("version");
        return typedVersion.matches("\\d{1,9}") ? Integer.parseInt(typedVersion) : -1;
    }

    /** For a form overtaken by somebody else: what was typed, ready to be saved over the version that stands now. */
    public Form overtaken(int versionNow) {
        return again(versionNow, OVERTAKEN);
    }

    /** For a button overtaken by somebody else: nothing was typed, so it only asks to look again. */
    public Form pressedLate(int versionNow) {
        return again(versionNow, PRESSED_LATE);
    }

    private Form again(int versionNow, String why) {
        LinkedMultiValueMap<String, String> again = new LinkedMultiValueMap<>(typed);
        again.set("version", Integer.toString(versionNow));
        return new Form(again, List.of(Problem.overall(why)));
    }

    /** Somebody else saved first. */
    public boolean isOvertaken() {
        return isPressedLate()
                || problems.stream().anyMatch(problem -> problem.key().equals(OVERTAKEN));
    }

    public boolean isPressedLate() {
        return problems.stream().anyMatch(problem -> problem.key().equals(PRESSED_LATE));
    }

    /** The status of a page that shows it. */
    public HttpStatus status() {
        return status(isOvertaken());
    }

    /** @param isLate somebody else was first, so that nothing came of it */
    public HttpStatus status(boolean isLate) {
        if (isLate) {
            return HttpStatus.CONFLICT;
        }
        return isBad() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

    public boolean isBad() {
        return !problems.isEmpty();
    }

    public Optional<Problem> problem(String field) {
        return problems.stream().filter(p -> p.field().equals(field)).findFirst();
    }
}
