package org.beloved.toolkit.guide;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.beloved.toolkit.Kit;
import org.beloved.toolkit.KitFiles;
import org.beloved.toolkit.Text;
import org.beloved.toolkit.guide.GuidePart.Adds;
import org.beloved.web.Language;

/** Reads a kit's guide: {@code guide/guide.yaml}, and a Markdown file for each part and language. */
final class GuideFolder {

    private static final String CONTENTS = "guide/guide.yaml";
    private static final String SOURCES = "guide/sources.yaml";
    private static final String RULE = "---\n";

    record ContentsFile(List<ChapterLine> chapters) {}

    record ChapterLine(Text title, List<String> parts) {}

    record SourcesFile(List<GuideSource> sources) {}

    /** What stands between the rules at the head of a text. */
    record Head(String title, String lede, String asOf, int step, Adds adds, List<String> sources) {}

    private final Kit kit;
    private final KitFiles files;

    GuideFolder(Kit kit, KitFiles files) {
        this.kit = kit;
        this.files = files;
    }

    Guide read(boolean isFirst) {
        Map<String, GuideSource> sources = new HashMap<>();
        files.read(SOURCES, SourcesFile.class).sources().forEach(source -> {
            if (sources.put(source.id(), source) != null) {
                throw files.wrong(SOURCES, "each id once", "\"" + source.id() + "\" twice");
            }
        });
        List<Guide.Chapter> chapters = files.read(CONTENTS, ContentsFile.class).chapters().stream()
                .map(line -> new Guide.Chapter(
                        line.title(), line.parts().stream().map(this::part).toList()))
                .toList();
        Guide guide = new Guide(kit, isFirst, chapters, sources);
        guide.parts().forEach(part -> part.leaves().forEach((language, leaf) -> check(guide, part, language, leaf)));
        everyStep(guide);
        return guide;
    }

    private GuidePart part(String id) {
        Map<Language, Leaf> leaves = new EnumMap<>(Language.class);
        List<Head> heads = new ArrayList<>();
        for (Language language : Language.values()) {
            String file = file(id, language);
            String[] halves = halves(file);
            Head head = files.parse(file, halves[0], Head.class);
            heads.add(head);
            leaves.put(language, leaf(file, head, halves[1]));
        }
        Head first = heads.getFirst();
        if (heads.stream()
                .anyMatch(head -> head.step() != first.step()
                        || head.adds() != first.adds()
                        || !Set.copyOf(head.sources()).equals(Set.copyOf(first.sources())))) {
            throw files.wrong(
                    file(id, Language.SPANISH), "the same step, sources and additions as in English", "others");
        }
        return new GuidePart(id, first.step(), first.adds(), leaves);
    }

    private Leaf leaf(String file, Head head, String body) {
        try {
            Markdown text = Markdown.read(body, head.sources());
            Set<String> cited = text.cited();
            if (!cited.equals(Set.copyOf(head.sources()))) {
                throw files.wrong(file, "each of its sources behind a claim: " + head.sources(), "" + cited);
            }
            return new Leaf(head.title(), head.lede(), LocalDate.parse(head.asOf()), List.copyOf(cited), text);
        } catch (IllegalArgumentException | DateTimeParseException broken) {
            throw new IllegalStateException(
                    files.wrong(file, "a text", String.valueOf(broken.getMessage()))
                            .getMessage(),
                    broken);
        }
    }

    private String[] halves(String file) {
        String text = files.text(file);
        int end = text.indexOf("\n" + RULE, RULE.length());
        if (!text.startsWith(RULE) || end < 0) {
            throw files.wrong(file, "a head between two lines of ---", "none");
        }
        return new String[] {text.substring(RULE.length(), end), text.substring(end + 1 + RULE.length())};
    }

    private void check(Guide guide, GuidePart part, Language language, Leaf leaf) {
        String file = file(part.id(), language);
        for (String id : leaf.sources()) {
            if (!guide.sources().containsKey(id)) {
                throw files.wrong(file, "sources of " + SOURCES, "\"" + id + "\"");
            }
        }
        for (String target : leaf.body().targets()) {
            if (!target.startsWith("/")
                    && !target.startsWith("https://")
                    && guide.part(target).isEmpty()) {
                throw files.wrong(
                        file, "links to a part of the guide, a page of ours or the web", "\"" + target + "\"");
            }
        }
    }

    private void everyStep(Guide guide) {
        Set<Integer> told =
                new TreeSet<>(guide.steps().stream().map(GuidePart::step).toList());
        if (!told.equals(Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9))) {
            throw files.wrong(CONTENTS, "a part for each of the nine steps", "" + told);
        }
    }

    private static String file(String id, Language language) {
        return "guide/" + id + "." + language.tag() + ".md";
    }
}
