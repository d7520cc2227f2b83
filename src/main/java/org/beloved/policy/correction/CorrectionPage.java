package org.beloved.policy.correction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beloved.web.Form;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/** The form for a correction, and what was decided about earlier ones. */
record CorrectionPage(Topic topic, Form form, List<Change> changes, boolean tooOften) implements Page {

    @Override
    public String template() {
        return "policy/correction/propose";
    }

    @Override
    public String title(Words words) {
        return words.say("policy.correction.title", "topic", topic.name(words));
    }

    @Override
    public HttpStatus status() {
        if (tooOften) {
            return HttpStatus.TOO_MANY_REQUESTS;
        }
        return form.status();
    }

    Map<String, String> abouts(Words words) {
        var options = new LinkedHashMap<String, String>();
        topic.abouts().forEach(about -> options.put(about.name(), words.say("policy.correction.about." + about)));
        return options;
    }
}
