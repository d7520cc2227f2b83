package org.beloved.policy.pages;

import java.util.List;
import java.util.Optional;
import org.beloved.policy.PartialDate;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.Truth;
import org.beloved.policy.Validity;
import org.beloved.web.Words;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A rule as schema.org has it, for search engines. What the sources do not say is left out, never guessed. */
final class LegislationJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String SCHEMA = "https://schema.org/";

    private final Words words;
    private final String site;

    LegislationJson(Words words, String site) {
        this.words = words;
        this.site = site;
    }

    String of(PolicyVersion version, Truth inForce) {
        ObjectNode json = MAPPER.createObjectNode()
                .put("@context", "https://schema.org")
                .put("@type", "Legislation")
                .put("name", version.instrument().citation())
                .put(
                        "legislationType",
                        words.say("policy.kind." + version.instrument().kind()))
                .put("abstract", version.background().summary().in(words.language()))
                .put("inLanguage", words.language().tag())
                .put("url", site + "/policies/" + version.id());
        json.putObject("legislationJurisdiction")
                .put("@type", "AdministrativeArea")
                .put("name", version.place().name().in(words.language()));
        dates(json, version.validity());
        force(inForce).ifPresent(force -> json.put("legislationLegalForce", SCHEMA + force));
        List<String> sources = version.background().sources().stream()
                .filter(source -> source.matches("https?://\\S+"))
                .toList();
        if (!sources.isEmpty()) {
            var cited = json.putArray("citation");
            sources.forEach(cited::add);
        }
        return json.toString();
    }

    private static void dates(ObjectNode json, Validity validity) {
        validity.adopted()
                .filter(LegislationJson::isOneDate)
                .ifPresent(day -> json.put("legislationDate", day.written()));
        if (isOneDate(validity.effective())) {
            json.put("legislationDateOfApplicability", validity.effective().written());
        }
        if (isOneDate(validity.effective())
                && validity.ended().filter(end -> !isOneDate(end)).isEmpty()) {
            json.put(
                    "temporalCoverage",
                    validity.effective().written() + "/"
                            + validity.ended().map(PartialDate::written).orElse(".."));
        }
    }

    /** A span of days is no date of ISO 8601; a month or a year is one. */
    private static boolean isOneDate(PartialDate date) {
        return !date.written().contains("..");
    }

    private static Optional<String> force(Truth inForce) {
        return switch (inForce) {
            case YES -> Optional.of("InForce");
            case NO -> Optional.of("NotInForce");
            case UNKNOWN -> Optional.empty();
        };
    }
}
