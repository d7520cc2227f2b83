package org.beloved.meetings.promises;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beloved.teams.Member;
import org.beloved.web.Form;
import org.beloved.web.SafetyCheck;
import org.beloved.web.Typed;
import org.springframework.util.LinkedMultiValueMap;

/**
 * A promise as it was typed: the promise it would be, or what is still to mend.
 *
 * @param promised empty while there is something to mend
 */
public record PromiseForm(Form form, Optional<Promised> promised) {

    public static final int LONGEST_WORDS = 1000;
    private static final int LONGEST_WHO = 120;

    /** @param they whom we met: who promised when nobody else is named */
    public static PromiseForm read(Form form, String they, Collection<Member> members) {
        Typed typed = new Typed(form);
        var side = typed.choice("side", Side.class, "meetings.promises.side.missing");
        String words = typed.required("words", "meetings.promises.words.missing", LONGEST_WORDS);
        String who = typed.optional("who", LONGEST_WHO);
        var when = typed.day("when");
        if (side.filter(Side.THEIRS::equals).isPresent() && who.isEmpty()) {
            who = they;
        }
        typed.mend(SafetyCheck.look(form, "words", "who"));
        String named = who;
        return new PromiseForm(
                typed.form(),
                side.filter(_ -> typed.isGood())
                        .map(chosen -> new Promised(chosen, words, named, when, heard(form, members))));
    }

    /** The form that shows a promise as it stands. */
    public static Form kept(Promise promise) {
        Promised said = promise.promised();
        Form form = new Form(new LinkedMultiValueMap<>(), List.of());
        form.typed().add("side", said.side().name());
        form.typed().add("words", said.words());
        form.typed().add("who", said.who());
        form.typed().add("when", said.byWhen().map(Object::toString).orElse(""));
        form.typed().add("version", Integer.toString(promise.version()));
        said.heardBy().forEach(member -> form.typed().add("heard", member.toString()));
        return form;
    }

    public static Map<String, String> hearers(Collection<Member> members) {
        return members.stream()
                .filter(member -> member.role().sitsAtTheTable())
                .collect(Collectors.toMap(
                        member -> member.id().toString(), Member::name, (one, _) -> one, LinkedHashMap::new));
    }

    private static Set<UUID> heard(Form form, Collection<Member> members) {
        Set<UUID> heard = new HashSet<>();
        for (Member member : members) {
            if (form.has("heard", member.id().toString())) {
                heard.add(member.id());
            }
        }
        return heard;
    }
}
