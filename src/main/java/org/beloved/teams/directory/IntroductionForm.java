package org.beloved.teams.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.web.Form;
import org.beloved.web.SafetyCheck;
import org.beloved.web.Tongues;
import org.beloved.web.Tradition;
import org.beloved.web.Typed;
import org.springframework.util.LinkedMultiValueMap;

/** What somebody typed of their team: either what it says of itself, or the form with what is to mend. */
public record IntroductionForm(Form form, Optional<Introduction> introduction) {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ABOUT = 300;
    private static final int LONGEST_ADDRESS = 200;

    public static IntroductionForm read(Form form) {
        Typed typed = new Typed(form);
        Optional<Shown> shown = typed.choice("shown", Shown.class, "teams.directory.form.shown.missing");
        String name = typed.required("name", "teams.directory.form.name.missing", LONGEST_NAME);
        String about = typed.optional("about", LONGEST_ABOUT);
        String website = typed.webAddress("site", LONGEST_ADDRESS, "teams.directory.form.website.bad");
        typed.mend(SafetyCheck.look(form, "name", "about"));
        if (!typed.isGood()) {
            return new IntroductionForm(typed.form(), Optional.empty());
        }
        return new IntroductionForm(
                typed.form(),
                shown.map(much -> new Introduction(
                        much,
                        oneLine(name),
                        oneLine(about),
                        website,
                        known(
                                form.values("traditions"),
                                Tradition.widestOnes().stream()
                                        .map(Tradition::code)
                                        .toList()),
                        form.values("languages").stream()
                                .filter(Tongues::knows)
                                .distinct()
                                .toList())));
    }

    /** What stands, ready to be changed. */
    public static Form filled(Introduction says, int version) {
        Form form = Form.filled(Map.of(
                "shown",
                says.shown().name(),
                "name",
                says.name(),
                "about",
                says.about(),
                "site",
                says.website(),
                "version",
                Integer.toString(version)));
        LinkedMultiValueMap<String, String> typed = new LinkedMultiValueMap<>(form.typed());
        typed.addAll("traditions", says.traditions());
        typed.addAll("languages", says.languages());
        return Form.of(typed);
    }

    private static List<String> known(List<String> typed, Collection<String> all) {
        return typed.stream().filter(all::contains).distinct().toList();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
