package org.beloved.toolkit.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.toolkit.Kit;
import org.beloved.toolkit.Text;
import org.beloved.web.Language;

/** The whole guide of a kit, chapter by chapter. */
record Guide(Kit kit, boolean isFirst, List<Chapter> chapters, Map<String, GuideSource> sources) {

    /** Parts that belong together. */
    record Chapter(Text title, List<GuidePart> parts) {

        Chapter {
            parts = List.copyOf(parts);
        }
    }

    Guide {
        chapters = List.copyOf(chapters);
        sources = Map.copyOf(sources);
    }

    List<GuidePart> parts() {
        return chapters.stream().flatMap(chapter -> chapter.parts().stream()).toList();
    }

    Optional<GuidePart> part(String id) {
        return parts().stream().filter(part -> part.id().equals(id)).findFirst();
    }

    Optional<GuidePart> forStep(int step) {
        return parts().stream().filter(part -> part.step() == step).findFirst();
    }

    List<GuidePart> steps() {
        return parts().stream().filter(part -> part.step() > 0).toList();
    }

    GuideSource source(String id) {
        GuideSource source = sources.get(id);
        if (source == null) {
            throw new IllegalArgumentException("no source \"" + id + "\"");
        }
        return source;
    }

    /** Every source of the guide once, in reading order: a booklet numbers them through. */
    List<String> cited(Language language) {
        List<String> cited = new ArrayList<>();
        parts().forEach(part -> part.in(language).sources().stream()
                .filter(id -> !cited.contains(id))
                .forEach(cited::add));
        return cited;
    }

    /** Where it begins; the first kit's has the short address. */
    String address() {
        return isFirst ? "/guide" : "/guide/kits/" + kit.id();
    }

    String address(GuidePart part) {
        return address() + "/" + part.id();
    }

    String booklet() {
        return address() + "/booklet.pdf";
    }
}
