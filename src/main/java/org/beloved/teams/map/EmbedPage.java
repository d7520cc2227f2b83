package org.beloved.teams.map;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.beloved.places.PlaceWords;
import org.beloved.places.Places;
import org.beloved.web.Language;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** What to paste into another site, for what somebody chose. */
record EmbedPage(EmbedKind kind, Region region, Language language, EmbedSize size, String site) implements Page {

    @Override
    public String template() {
        return "teams/map/embed";
    }

    @Override
    public String title(Words words) {
        return words.say("teams.embed.title");
    }

    @Override
    public String description(Words words) {
        return words.say("teams.embed.lede");
    }

    /** The frame's own address on this site. */
    String path() {
        String state = region.state().isEmpty() ? "" : "state=" + region.code() + "&";
        return "/embed/" + kind.code() + "?" + state + "lang=" + language.tag() + "&size=" + size.code();
    }

    String snippet(Words words) {
        return """
                <iframe src="%s" title="%s" width="%d" height="%d" loading="lazy"></iframe>""".formatted(
                (site + path()).replace("&", "&amp;"), words.say("teams.embed.frame"), size.width(), size.height());
    }

    static Map<String, String> kinds(Words words) {
        Map<String, String> kinds = new LinkedHashMap<>();
        Arrays.stream(EmbedKind.values())
                .forEach(each -> kinds.put(each.code(), words.say("teams.embed.kind." + each)));
        return kinds;
    }

    static Map<String, String> sizes(Words words) {
        Map<String, String> sizes = new LinkedHashMap<>();
        Arrays.stream(EmbedSize.values())
                .forEach(each -> sizes.put(
                        each.code(),
                        words.say("teams.embed.size." + each, "width", each.width(), "height", each.height())));
        return sizes;
    }

    static Map<String, String> languages() {
        Map<String, String> languages = new LinkedHashMap<>();
        Arrays.stream(Language.values()).forEach(each -> languages.put(each.tag(), each.ownName()));
        return languages;
    }

    static Map<String, String> states(Words words) {
        Map<String, String> states = new LinkedHashMap<>();
        states.put("", words.say("teams.embed.nation"));
        Places.shipped().states().forEach(each -> states.put(each.code(), new PlaceWords(words).state(each)));
        return states;
    }
}
