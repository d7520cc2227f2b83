package org.beloved.policy.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.policy.PartialDate;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.Rule;
import org.beloved.policy.wording.RuleWording;
import org.beloved.shared.Fips;
import org.beloved.web.Language;

/** A policy version as JSON. */
final class VersionJson {

    private VersionJson() {}

    static Map<String, Object> brief(PolicyVersion version, Language language) {
        var place = version.place();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", version.id());
        fields.put("place", place.name().in(language));
        fields.put("state", place.state());
        fields.put("level", place.level().name());
        fields.put("fips", place.fips().stream().map(Fips::code).toList());
        fields.put("direction", version.instrument().direction().name());
        fields.put("instrument", version.instrument().kind().name());
        fields.put("citation", version.instrument().citation());
        fields.put("effective", version.validity().effective().written());
        date(fields, "ended", version.validity().ended());
        fields.put("inForceNow", version.validity().isCurrent());
        fields.put("confidence", version.background().confidence().name());
        fields.put("summary", version.background().summary().in(language));
        return fields;
    }

    static Map<String, Object> whole(PolicyVersion version, Language language) {
        var fields = brief(version, language);
        var words = new RuleWording(language, Shipped.offenses());
        date(fields, "introduced", version.validity().introduced());
        date(fields, "adopted", version.validity().adopted());
        version.instrument().vote().ifPresent(vote -> fields.put("vote", Map.of("yes", vote.yes(), "no", vote.no())));
        fields.put("sponsors", version.instrument().sponsors());
        fields.put("holdRule", rule(version.rules().hold(), words));
        version.rules().cap().ifPresent(cap -> {
            var shown = new LinkedHashMap<String, Object>();
            cap.hours().ifPresent(hours -> shown.put("hours", hours));
            shown.put("counting", cap.counting().name());
            fields.put("holdCap", shown);
        });
        version.rules().notice().ifPresent(rule -> fields.put("notifyRule", rule(rule, words)));
        clause(fields, "interview", version.clauses().interview(), language);
        clause(fields, "access", version.clauses().access(), language);
        clause(fields, "staffTime", version.clauses().staffTime(), language);
        fields.put("sources", version.background().sources());
        version.background().notes().ifPresent(notes -> fields.put("notes", notes.in(language)));
        version.background().supersededBy().ifPresent(next -> fields.put("supersededBy", next));
        fields.put("practice", practice(version, language));
        return fields;
    }

    private static List<Map<String, Object>> practice(PolicyVersion version, Language language) {
        return Shipped.book().placeOf(version.id()).stream()
                .flatMap(place -> place.practice().stream())
                .map(note -> {
                    var fields = new LinkedHashMap<String, Object>();
                    fields.put("date", note.date().written());
                    fields.put("says", note.words().in(language));
                    fields.put("source", note.source());
                    fields.put("confidence", note.confidence().name());
                    return (Map<String, Object>) fields;
                })
                .toList();
    }

    private static void date(Map<String, Object> fields, String key, Optional<PartialDate> date) {
        date.ifPresent(known -> fields.put(key, known.written()));
    }

    private static void clause(
            Map<String, Object> fields, String key, Optional<PolicyVersion.Clause> clause, Language language) {
        clause.ifPresent(text -> {
            var shown = new LinkedHashMap<String, Object>();
            shown.put("code", text.code());
            shown.put("says", text.words().in(language));
            shown.put("confidence", text.confidence().name());
            fields.put(key, shown);
        });
    }

    private static Map<String, Object> rule(Rule<?> rule, RuleWording words) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("ifTrue", rule.ifTrue().name());
        fields.put("ifFalse", rule.ifFalse().name());
        fields.put(
                "when",
                words.lines(rule.when()).stream()
                        .map(line -> {
                            var shown = new LinkedHashMap<String, Object>();
                            shown.put("depth", line.depth());
                            shown.put("clause", line.clause());
                            shown.put("says", line.words());
                            return shown;
                        })
                        .toList());
        return fields;
    }
}
