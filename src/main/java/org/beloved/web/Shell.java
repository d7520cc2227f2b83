package org.beloved.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;

/**
 * What every template needs besides its page: words, where we are, the menu, and the addresses of served assets.
 *
 * @param site the address of the house, as people type it
 * @param path the page's own path and query, without a language
 * @param once another for each page shown; forms send it back so that a double submit works once
 * @param help what the guide says of the step the page is for
 */
public record Shell(
        Words words,
        String site,
        String path,
        String query,
        List<Link> menu,
        List<Link> footer,
        Assets assets,
        OnceToken once,
        LocalDate today,
        List<Content> help) {

    /** A menu entry as it stands on this page. @param here whether it leads to this page, or to the one this page lies below */
    public record Link(String text, String href, boolean here) {}

    public String say(String key, Object... namesAndValues) {
        return words.say(key, namesAndValues);
    }

    public String tag() {
        return words.language().tag();
    }

    /** The whole address of this page in a language, for programs that read it. */
    public String everywhere(Language language) {
        return site + in(language);
    }

    /** The same page in another language. */
    public String in(Language language) {
        return path + "?" + (query.isEmpty() ? "" : query + "&") + "lang=" + language.tag();
    }
}
