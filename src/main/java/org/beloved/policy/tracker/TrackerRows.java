package org.beloved.policy.tracker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.beloved.policy.PartialDate;
import org.beloved.policy.Proposal;
import org.beloved.shared.Fips;
import org.beloved.web.CsvText;
import org.beloved.web.Words;
import org.jspecify.annotations.Nullable;

/** The tracker's list as rows, one a place. */
final class TrackerRows {

    private static final List<String> COLUMNS = List.of(
            "place",
            "state",
            "level",
            "fips",
            "status",
            "policy",
            "citation",
            "effective",
            "ended",
            "confidence",
            "summary",
            "sources",
            "proposed",
            "introduced",
            "hearings",
            "nextVote");

    private final Words words;

    TrackerRows(Words words) {
        this.words = words;
    }

    List<Map<String, @Nullable Object>> of(List<Entry> entries) {
        return entries.stream().map(this::row).toList();
    }

    private Map<String, @Nullable Object> row(Entry entry) {
        var place = entry.record().place();
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("place", place.name().in(words.language()));
        fields.put("state", place.state());
        fields.put("level", place.level().name());
        fields.put("fips", place.fips().stream().map(Fips::code).collect(Collectors.joining(" ")));
        fields.put("status", entry.status().name());
        entry.inForce().or(entry::last).ifPresent(version -> {
            fields.put("policy", version.id());
            fields.put("citation", version.instrument().citation());
            fields.put("effective", version.validity().effective().written());
            fields.put(
                    "ended",
                    version.validity().ended().map(PartialDate::written).orElse(""));
            fields.put("confidence", version.background().confidence().name());
            fields.put("summary", version.background().summary().in(words.language()));
            fields.put("sources", String.join(" | ", version.background().sources()));
        });
        entry.record().considering().stream().findFirst().ifPresent(proposal -> proposed(fields, proposal));
        return fields;
    }

    private void proposed(Map<String, @Nullable Object> fields, Proposal proposal) {
        var steps = proposal.steps();
        fields.put("proposed", proposal.summary().in(words.language()));
        fields.put("introduced", steps.introduced().map(PartialDate::written).orElse(""));
        fields.put(
                "hearings",
                steps.hearings().stream()
                        .map(hearing -> hearing.date().written())
                        .collect(Collectors.joining(" ")));
        fields.put("nextVote", steps.nextVote().map(PartialDate::written).orElse(""));
    }

    static String csv(List<Map<String, @Nullable Object>> rows) {
        return CsvText.of(
                COLUMNS,
                rows.stream()
                        .map(row -> COLUMNS.stream()
                                .map(column -> String.valueOf(row.getOrDefault(column, "")))
                                .toList())
                        .toList());
    }
}
