package org.beloved.meetings.prepare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beloved.teams.FormPage;
import org.beloved.teams.Member;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.Words;

/** One story's line. */
record StoryPage(Seat seat, Storyteller story, List<Member> members, Form form) implements FormPage {

    boolean isNew() {
        return story.version() == 0;
    }

    String action() {
        return seat.path("prepare/stories/" + (isNew() ? "new" : story.id()));
    }

    Map<String, String> tellers(Words words) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", words.say("meetings.prepare.nobody"));
        options.putAll(people());
        return options;
    }

    Map<String, String> people() {
        Map<String, String> options = new LinkedHashMap<>();
        members.forEach(member -> options.put(member.id().toString(), member.name()));
        return options;
    }

    Map<String, String> answers(Words words) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Consent.Answer answer : Consent.Answer.values()) {
            if (answer != Consent.Answer.WITHDRAWN || story.consent().answer() == answer) {
                options.put(answer.name(), words.say("meetings.story.answer." + answer));
            }
        }
        return options;
    }

    Map<String, String> details(Words words) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Consent.Detail detail : Consent.Detail.values()) {
            options.put(detail.name(), words.say("meetings.story.allowed." + detail));
        }
        return options;
    }

    @Override
    public String template() {
        return "meetings/prepare/story";
    }

    @Override
    public String title(Words words) {
        return words.say("meetings.prepare.title");
    }
}
