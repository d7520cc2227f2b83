package org.beloved.meetings.request;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beloved.meetings.Means;
import org.beloved.teams.Member;
import org.beloved.web.Form;
import org.beloved.web.Words;
import org.springframework.util.LinkedMultiValueMap;

/** The four fields with which every form of the request says how, when and by whom something happened. */
final class Fields {

    private Fields() {}

    /** Today, by the person who types; both can be changed. */
    static Form filled(Member member, LocalDate today, int version, Map<String, String> more) {
        LinkedMultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        values.add("on", today.toString());
        values.add("who", member.id().toString());
        values.add("way", RequestEvent.Way.CALL.name());
        values.add("version", Integer.toString(version));
        more.forEach(values::set);
        return Form.of(values);
    }

    static Map<String, String> ways(Words words) {
        Map<String, String> options = new LinkedHashMap<>();
        for (RequestEvent.Way way : RequestEvent.Way.values()) {
            options.put(way.name(), words.say("meetings.request.way." + way));
        }
        return options;
    }

    static Map<String, String> people(List<Member> members) {
        Map<String, String> options = new LinkedHashMap<>();
        members.stream()
                .filter(member -> member.role().sitsAtTheTable())
                .forEach(member -> options.put(member.id().toString(), member.name()));
        return options;
    }

    static Map<String, String> means(Words words) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Means means : Means.values()) {
            options.put(means.name(), words.say("meetings.means." + means));
        }
        return options;
    }
}
