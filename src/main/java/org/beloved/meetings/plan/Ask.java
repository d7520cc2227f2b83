package org.beloved.meetings.plan;

import java.util.List;
import org.beloved.toolkit.Kit;
import org.beloved.toolkit.ProvisionSet;
import org.beloved.web.Language;

/**
 * What the team asks for at a meeting.
 *
 * @param set the named request it was chosen from; empty while nothing is chosen
 * @param provisions ids of what is asked for, in the order of the set
 * @param words the one sentence the pin says, exactly as the team wrote it
 * @param fallback what to ask when the answer is not yes
 * @param version 0 while nothing is written
 */
public record Ask(String set, List<String> provisions, String words, String fallback, Signs signs, int version) {

    /** How the team will know what it heard. Wanting time to think is an answer of its own. */
    public record Signs(String yes, String notYet, String wantsTime, String no) {}

    static final Ask NONE = new Ask("", List.of(), "", "", new Signs("", "", "", ""), 0);

    public Ask {
        provisions = List.copyOf(provisions);
    }

    public boolean isChosen() {
        return !set.isEmpty();
    }

    public boolean isWorded() {
        return !words.isEmpty();
    }

    /** The whole of a named request, in the kit's words; the team changes them to fit. */
    static Ask suggested(ProvisionSet set, Kit kit, Language language, int version) {
        return new Ask(
                set.id(),
                set.provisions().stream().map(provision -> provision.id()).toList(),
                set.ask().in(language),
                set.fallback().in(language),
                new Signs(
                        kit.signs().yes().in(language),
                        kit.signs().notYet().in(language),
                        kit.signs().wantsTime().in(language),
                        kit.signs().no().in(language)),
                version);
    }
}
