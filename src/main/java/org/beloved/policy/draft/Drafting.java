package org.beloved.policy.draft;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.beloved.documents.Block;
import org.beloved.documents.Block.Item;
import org.beloved.documents.Block.Marks;
import org.beloved.documents.Document;
import org.beloved.documents.Line;
import org.beloved.documents.Line.Span;
import org.beloved.policy.Bilingual;
import org.beloved.policy.OffenseTable;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.PolicyVersion.Clause;
import org.beloved.policy.provision.ModelRule;
import org.beloved.policy.provision.ProvisionRule;
import org.beloved.policy.wording.Phrases;
import org.beloved.web.Language;

/** Writes the text of an ordinance or a resolution for chosen provisions. */
public final class Drafting {

    private final Language language;
    private final Phrases phrases;
    private final ConditionItems conditions;
    private final Precedents precedents;

    public Drafting(Language language, OffenseTable offenses, Precedents precedents) {
        this.language = language;
        this.phrases = Phrases.in(language);
        this.conditions = new ConditionItems(language, offenses);
        this.precedents = precedents;
    }

    /** @param county the county's name; empty where it is left open */
    public Document draft(ModelRule model, DraftKind kind, String county) {
        return new Paper(model, kind, county.isEmpty() ? say("county.open") : county).write();
    }

    private String say(String key, Object... values) {
        return phrases.say("policy.draft.text." + key, values);
    }

    /** One paper in the making. */
    private final class Paper {

        private final ModelRule model;
        private final DraftKind kind;
        private final String county;
        private final List<Block> blocks = new ArrayList<>();
        private int section;

        private Paper(ModelRule model, DraftKind kind, String county) {
            this.model = model;
            this.kind = kind;
            this.county = county;
        }

        private Document write() {
            note(say("notAdvice.label"), List.of(Line.of(say("notAdvice"))));
            if (language == Language.SPANISH) {
                note(say("courtesy.label"), List.of(Line.of(say("courtesy"))));
            }
            recitals();
            definitions();
            model.hold().ifPresent(rule -> {
                section("holds");
                paragraph(text("holds.lead"));
                blocks.add(new Block.Items(Marks.LETTERS, conditions.of(rule)));
                paragraph(text("holds.rest"));
                notes(model.provisions().stream()
                        .filter(provision -> provision.hold().isPresent())
                        .toList());
            });
            model.provisions().stream()
                    .filter(provision -> provision.hold().isEmpty())
                    .forEach(this::clauses);
            section("others");
            paragraph(text("others"));
            section("effective");
            paragraph(text("effective"));
            return new Document(language.locale(), title(), blocks, say("foot"));
        }

        private String title() {
            return say("title." + kind.word(), "county", county)
                    .replace("[", "")
                    .replace("]", "");
        }

        private String text(String key) {
            return say(key, "county", county, "kind", say("kind." + kind.word()));
        }

        private void section(String key) {
            heading(say("section." + key));
        }

        private void heading(String title) {
            section++;
            blocks.add(Block.heading(2, say("section", "number", section, "title", title)));
        }

        private void paragraph(String text) {
            blocks.add(new Block.Paragraph(Line.withBlanks(text)));
        }

        private void note(String label, List<Line> lines) {
            blocks.add(new Block.Note(Line.of(label), lines));
        }

        private void recitals() {
            blocks.add(Block.heading(2, say("recitals")));
            var items = new ArrayList<Item>();
            for (var recital : List.of("request", "courts", "cost", "trust")) {
                items.add(Item.of(Line.withBlanks(text("recital." + recital))));
            }
            blocks.add(new Block.Items(Marks.NUMBERS, items));
            blocks.add(Block.heading(3, say("findings")));
            var slots = new ArrayList<Item>();
            for (var finding : List.of("requests", "held", "days", "local")) {
                slots.add(Item.of(Line.withBlanks(text("finding." + finding))));
            }
            blocks.add(new Block.Items(Marks.BULLETS, slots));
            note(say("sources.label"), List.of(Line.of(say("sources.rule")), Line.of(say("sources.courts"))));
            paragraph(text("enacts." + kind.word()));
        }

        private void definitions() {
            section("definitions");
            var items = new ArrayList<Item>();
            for (var term : List.of("detainer", "authorities", "judicial", "administrative", "staff")) {
                items.add(Item.of(Line.strong(say("term." + term)).and(" " + say("term." + term + ".means"))));
            }
            blocks.add(new Block.Items(Marks.LETTERS, items));
        }

        private void clauses(ProvisionRule provision) {
            heading(provision.title().in(language));
            var said = provision.clauses();
            List.of(said.access(), said.interview(), said.staffTime())
                    .forEach(
                            clause -> clause.map(Clause::words).map(this::words).ifPresent(this::paragraph));
            notes(List.of(provision));
        }

        private String words(Bilingual words) {
            return words.in(language);
        }

        /** Who has the clause, and what counsel must settle. */
        private void notes(List<ProvisionRule> provisions) {
            for (var provision : provisions) {
                var lines = new ArrayList<Line>();
                lines.add(have(provision));
                provision
                        .legal()
                        .forEach(point -> lines.add(new Line(
                                List.of(new Span.Emphasis(say("counsel") + " "), new Span.Plain(point.in(language))))));
                note(say("note", "title", provision.title().in(language)), lines);
            }
        }

        private Line have(ProvisionRule provision) {
            var line = Line.of(say("have") + " ");
            var versions = precedents.of(provision, model.book());
            if (versions.isEmpty()) {
                return line.and(say("have.none"));
            }
            for (int i = 0; i < versions.size(); i++) {
                var isLast = i == versions.size() - 1;
                line = line.and(named(versions.get(i), isLast ? "." : ";")).and(isLast ? "" : " ");
            }
            return line;
        }

        /** The mark that follows goes with the name, so that no line begins with it. */
        private Span named(PolicyVersion version, String mark) {
            var name =
                    version.place().name().in(language) + ", " + version.place().state() + " ("
                            + version.validity().effective().earliest().getYear() + ", "
                            + version.instrument().citation() + ")" + mark;
            return version.background().sources().stream()
                    .filter(source -> source.startsWith("http://") || source.startsWith("https://"))
                    .findFirst()
                    .<Span>map(source -> new Span.Link(name, URI.create(source)))
                    .orElse(new Span.Plain(name));
        }
    }
}
