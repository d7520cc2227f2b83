package org.beloved.policy.data;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beloved.policy.Bilingual;
import org.beloved.policy.Confidence;
import org.beloved.policy.Instrument;
import org.beloved.policy.Instrument.Direction;
import org.beloved.policy.Instrument.Kind;
import org.beloved.policy.Jurisdiction;
import org.beloved.policy.Jurisdiction.Agency;
import org.beloved.policy.Jurisdiction.Level;
import org.beloved.policy.OffenseTable;
import org.beloved.policy.PartialDate;
import org.beloved.policy.PlaceRecord;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.PolicyVersion.Amendment;
import org.beloved.policy.PolicyVersion.Background;
import org.beloved.policy.PolicyVersion.DateNote;
import org.beloved.policy.PolicyVersion.OtherClauses;
import org.beloved.policy.PracticeNote;
import org.beloved.policy.Validity;
import org.beloved.policy.data.AcrossFiles.Named;
import org.beloved.policy.data.AcrossFiles.Next;
import org.beloved.shared.Fips;

/** Reads the file of one place. */
final class PlaceReader {

    private static final PartialDate SOME_DAY = PartialDate.parse("1900..2999").orElseThrow();

    private final String file;
    private final OffenseTable offenses;
    private final DataProblems problems;
    private final List<Named> named = new ArrayList<>();

    PlaceReader(String file, OffenseTable offenses, DataProblems problems) {
        this.file = file;
        this.offenses = offenses;
        this.problems = problems;
    }

    /** A place, and where its file names the counties and each version and proposal. */
    record Read(PlaceRecord place, int codesLine, List<Named> named) {}

    Optional<Read> read(Reader text) {
        return YamlFile.read(file, text, problems).map(this::read);
    }

    private Read read(YamlMapping top) {
        var where = top.mapping("place");
        var place = where.map(this::place)
                .orElse(new Jurisdiction(file, new Bilingual("", ""), "", Level.COUNTY, Agency.JAIL, List.of()));
        var written = top.mappings("versions");
        var versions = written.stream().map(from -> version(from, place)).toList();
        var proposed = top.mappings("considering");
        var considering = proposed.stream().map(ProposalReader::proposal).toList();
        var silences =
                top.mappings("silent").stream().map(ProposalReader::silence).toList();
        if (versions.isEmpty() && considering.isEmpty() && silences.isEmpty()) {
            top.tell("\"versions\": at least one version (or \"considering\", or \"silent\")", "none");
        }
        var practice =
                top.mappings("practice").stream().map(PlaceReader::practice).toList();
        top.done();
        new VersionChain(written, versions).check();
        proposed.forEach(from -> name(from, Optional.empty()));
        var codesLine = where.map(from -> from.lineOf("fips")).orElse(1);
        return new Read(
                new PlaceRecord(place, versions, considering, silences, practice), codesLine, List.copyOf(named));
    }

    private void name(YamlMapping from, Optional<Next> next) {
        named.add(new Named(file, from.lineOf("id"), from.id(), next));
    }

    private Jurisdiction place(YamlMapping from) {
        var state = from.text("state");
        if (!state.isEmpty() && !state.matches("[A-Z]{2}")) {
            from.tellAt("state", "\"state\": two capital letters", "\"" + state + "\"");
        }
        var level = from.choice("level", Level.class, Level.COUNTY);
        var place = new Jurisdiction(
                file,
                from.words("name"),
                state,
                level,
                from.choice("binds", Agency.class, Agency.JAIL),
                fips(from, level));
        from.done();
        return place;
    }

    private static List<Fips> fips(YamlMapping from, Level level) {
        var digits = level == Level.STATE ? "two digits (a state)" : "five digits (a county)";
        var codes = from.texts("fips").stream()
                .flatMap(text -> {
                    var code = Fips.parse(text).filter(fips -> fips.isState() == (level == Level.STATE));
                    if (code.isEmpty()) {
                        from.tellAt("fips", "\"fips\": codes of " + digits + " in quotes", "\"" + text + "\"");
                    }
                    return code.stream();
                })
                .toList();
        if (!from.has("fips") || codes.isEmpty()) {
            from.tell("\"fips\": a list of codes of " + digits, "none");
        }
        return codes;
    }

    private PolicyVersion version(YamlMapping from, Jurisdiction place) {
        var id = from.text("id");
        if (!id.isEmpty() && !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            from.tellAt("id", "\"id\": small letters, digits and hyphens", "\"" + id + "\"");
        }
        var confidence = from.choice("confidence", Confidence.class, Confidence.RECALLED);
        var dates = from.mapping("dates");
        var version = new PolicyVersion(
                id,
                place,
                from.mapping("instrument").map(PlaceReader::instrument).orElse(NO_INSTRUMENT),
                dates.map(PlaceReader::validity)
                        .orElse(new Validity(Optional.empty(), Optional.empty(), SOME_DAY, Optional.empty())),
                new RuleReader(confidence, offenses).read(from),
                otherClauses(from, confidence),
                background(from, confidence, dates));
        name(
                from,
                dates.flatMap(fields -> version.background()
                        .supersededBy()
                        .map(next -> new Next(fields.lineOf("supersededBy"), next))));
        dates.ifPresent(YamlMapping::done);
        from.done();
        return version;
    }

    static final Instrument NO_INSTRUMENT =
            new Instrument(Kind.ORDINANCE, "", Direction.LIMITS, Optional.empty(), List.of());

    static Instrument instrument(YamlMapping from) {
        var vote = from.optionalMapping("vote").map(votes -> {
            var counted = new Instrument.Vote(votes.number("yes"), votes.number("no"));
            votes.done();
            return counted;
        });
        var instrument = new Instrument(
                from.choice("kind", Kind.class, Kind.ORDINANCE),
                from.text("citation"),
                from.choice("direction", Direction.class, Direction.LIMITS),
                vote,
                from.texts("sponsors"));
        from.done();
        return instrument;
    }

    private static Validity validity(YamlMapping from) {
        var effective = from.optionalDate("effective");
        if (!from.has("effective")) {
            from.tell("\"effective\": the date from which it applies", "nothing of that name");
        }
        var ended = from.optionalDate("ended");
        if (effective.isPresent()
                && ended.isPresent()
                && ended.get().latest().isBefore(effective.get().earliest())) {
            from.tellAt("ended", "\"ended\" after \"effective\"", ended.get().written());
        }
        return new Validity(
                from.optionalDate("introduced"), from.optionalDate("adopted"), effective.orElse(SOME_DAY), ended);
    }

    private static OtherClauses otherClauses(YamlMapping from, Confidence usual) {
        return new OtherClauses(
                clause(from, "interview", usual), clause(from, "access", usual), clause(from, "staffTime", usual));
    }

    static Optional<PolicyVersion.Clause> clause(YamlMapping from, String key, Confidence usual) {
        return from.optionalMapping(key).map(fields -> {
            var clause = new PolicyVersion.Clause(
                    fields.text("code"),
                    new Bilingual(fields.text("en"), fields.text("es")),
                    fields.optionalChoice("confidence", Confidence.class).orElse(usual));
            fields.done();
            return clause;
        });
    }

    private static Background background(YamlMapping from, Confidence confidence, Optional<YamlMapping> dates) {
        var sources = from.texts("sources");
        if (sources.isEmpty()) {
            from.tell("\"sources\": where the text was seen, at least one", "none");
        }
        return new Background(
                from.words("summary"),
                confidence,
                sources,
                from.optionalWords("notes"),
                from.mappings("amendments").stream().map(PlaceReader::amendment).toList(),
                dates.flatMap(fields -> fields.optionalText("supersededBy")),
                dates.stream()
                        .flatMap(fields -> fields.mappings("notes").stream())
                        .map(PlaceReader::dateNote)
                        .toList());
    }

    private static DateNote dateNote(YamlMapping from) {
        var note = new DateNote(from.text("of"), from.text("note"));
        from.done();
        return note;
    }

    private static Amendment amendment(YamlMapping from) {
        ProposalReader.missingDate(from);
        var amendment = new Amendment(
                from.optionalDate("date").orElse(SOME_DAY), new Bilingual(from.text("en"), from.text("es")));
        from.done();
        return amendment;
    }

    private static PracticeNote practice(YamlMapping from) {
        ProposalReader.missingDate(from);
        var note = new PracticeNote(
                from.optionalDate("date").orElse(SOME_DAY),
                new Bilingual(from.text("en"), from.text("es")),
                from.text("source"),
                from.choice("confidence", Confidence.class, Confidence.RECALLED));
        from.done();
        return note;
    }
}
