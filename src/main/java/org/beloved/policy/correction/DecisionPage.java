package org.beloved.policy.correction;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.beloved.web.Form;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/** One correction before a moderator: to decide, decided, or decided by somebody else while they typed. */
record DecisionPage(Optional<Topic> topic, String id, Decisions.Found found, Form form, boolean late) implements Page {

    @Override
    public String template() {
        return "policy/correction/decide";
    }

    @Override
    public String title(Words words) {
        return words.say("policy.decision.title");
    }

    @Override
    public Frame frame() {
        return Frame.DESK;
    }

    @Override
    public HttpStatus status() {
        return form.status(late);
    }

    String name(Words words) {
        return topic.map(each -> each.name(words)).orElse(id);
    }

    String address() {
        return topic.map(Topic::address).orElse("/policies");
    }

    String day(Correction correction, LocalDate today, Words words) {
        return words.date(LocalDate.ofInstant(correction.at(), ZoneOffset.UTC), today);
    }

    /** What a moderator who came second had decided, in words. */
    String ruling(Words words) {
        return words.say("policy.decision.ruling." + form.value("ruling"));
    }

    /** How the other language is called in the one the page is in. */
    String otherLanguage(Words words) {
        return words.say(
                "policy.decision.in." + DecisionForm.other(words.language()).tag());
    }

    static Map<String, String> rulings(Words words) {
        return texts(words, "");
    }

    static Map<String, String> rulingDetails(Words words) {
        return texts(words, ".detail");
    }

    private static Map<String, String> texts(Words words, String ending) {
        var texts = new LinkedHashMap<String, String>();
        for (Ruling ruling : Ruling.values()) {
            texts.put(ruling.name(), words.say("policy.decision.ruling." + ruling + ending));
        }
        return texts;
    }
}
