package org.beloved.policy.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.policy.OffenseTable;
import org.beloved.policy.PartialDate;
import org.beloved.policy.PlaceRecord;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.PracticeNote;
import org.beloved.policy.Rule;
import org.beloved.policy.correction.Change;
import org.beloved.policy.wording.RuleTree;
import org.beloved.shared.Fips;
import org.beloved.web.Language;
import org.jspecify.annotations.Nullable;

/** The machine form of one version: what the page says, field by field. */
final class VersionJson {

    private final Language language;
    private final OffenseTable offenses;

    VersionJson(Language language, OffenseTable offenses) {
        this.language = language;
        this.offenses = offenses;
    }

    Map<String, @Nullable Object> of(
            PlaceRecord place, PolicyVersion version, List<Change> corrections, LocalDate today) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("id", version.id());
        fields.put("place", place.place().name().in(language));
        fields.put("state", place.place().state());
        fields.put("level", place.place().level().name());
        fields.put("binds", place.place().binds().name());
        fields.put("fips", place.place().fips().stream().map(Fips::code).toList());
        instrument(fields, version);
        dates(fields, version, today);
        fields.put("summary", version.background().summary().in(language));
        fields.put("hold", rule(version.rules().hold()));
        version.rules().cap().ifPresent(cap -> {
            var told = new LinkedHashMap<String, @Nullable Object>();
            cap.hours().ifPresent(hours -> told.put("hours", hours));
            told.put("counting", cap.counting().name());
            told.put("confidence", cap.confidence().name());
            fields.put("cap", told);
        });
        fields.put("notify", version.rules().notice().map(this::rule).orElse(null));
        clause(fields, "interview", version.clauses().interview());
        clause(fields, "access", version.clauses().access());
        clause(fields, "staffTime", version.clauses().staffTime());
        fields.put("confidence", version.background().confidence().name());
        fields.put("sources", version.background().sources());
        fields.put("practice", place.practice().stream().map(this::practice).toList());
        fields.put(
                "corrections",
                corrections.stream().map(change -> change.json(language)).toList());
        fields.put("notLegalAdvice", true);
        return fields;
    }

    private static void instrument(Map<String, @Nullable Object> fields, PolicyVersion version) {
        var instrument = version.instrument();
        fields.put("instrument", instrument.kind().name());
        fields.put("citation", instrument.citation());
        fields.put("direction", instrument.direction().name());
        instrument.vote().ifPresent(vote -> fields.put("vote", vote.toString()));
        fields.put("sponsors", instrument.sponsors());
    }

    private static void dates(Map<String, @Nullable Object> fields, PolicyVersion version, LocalDate today) {
        var validity = version.validity();
        fields.put("introduced", validity.introduced().map(PartialDate::written).orElse(null));
        fields.put("adopted", validity.adopted().map(PartialDate::written).orElse(null));
        fields.put("effective", validity.effective().written());
        fields.put("ended", validity.ended().map(PartialDate::written).orElse(null));
        fields.put("supersededBy", version.background().supersededBy().orElse(null));
        fields.put("inForceToday", validity.isInForceOn(today).name());
    }

    private Map<String, @Nullable Object> rule(Rule<?> rule) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("when", tree(RuleTree.of(rule.when(), language, offenses)));
        fields.put("ifTrue", rule.ifTrue().name());
        fields.put("ifFalse", rule.ifFalse().name());
        return fields;
    }

    private static Map<String, @Nullable Object> tree(RuleTree tree) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("says", tree.words());
        if (tree.isLeaf()) {
            fields.put("id", tree.id());
            fields.put("confidence", tree.confidence().name());
        } else {
            List<Map<String, @Nullable Object>> parts = new ArrayList<>();
            tree.parts().forEach(part -> parts.add(tree(part)));
            fields.put("parts", parts);
        }
        return fields;
    }

    private void clause(Map<String, @Nullable Object> fields, String name, Optional<PolicyVersion.Clause> clause) {
        fields.put(
                name,
                clause.map(told -> {
                            var words = new LinkedHashMap<String, @Nullable Object>();
                            words.put("code", told.code());
                            words.put("says", told.words().in(language));
                            words.put("confidence", told.confidence().name());
                            return words;
                        })
                        .orElse(null));
    }

    private Map<String, @Nullable Object> practice(PracticeNote note) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("date", note.date().written());
        fields.put("says", note.words().in(language));
        fields.put("source", note.source());
        fields.put("confidence", note.confidence().name());
        return fields;
    }
}
