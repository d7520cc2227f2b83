package org.beloved.web;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the shell around a page for one request. */
@Component
class Shells {

    private final Phrasebook phrasebook;
    private final List<MenuEntry> entries;
    private final Assets assets;
    private final InstantSource clock;
    private final List<StepHelp> help;
    private final String site;

    Shells(
            Phrasebook phrasebook,
            List<MenuEntry> entries,
            Assets assets,
            InstantSource clock,
            List<StepHelp> help,
            @Value("${beloved.base-url}") String site) {
        this.site = site;
        this.phrasebook = phrasebook;
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
        this.assets = assets;
        this.clock = clock;
        this.help = help;
    }

    Shell around(Page page, HttpServletRequest request) {
        Words words = phrasebook.in(RequestLanguage.of(request));
        String path = RequestLanguage.originalPath(request);
        return new Shell(
                words,
                site,
                path,
                queryWithoutLanguage(request),
                menu(page.frame(), path, words),
                links(MenuEntry.Area.FOOT, page.frame(), path, words),
                assets,
                new OnceToken(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                help(page, words));
    }

    private List<Content> help(Page page, Words words) {
        return page.step() == 0
                ? List.of()
                : help.stream()
                        .flatMap(guide -> guide.draw(page.frame().campaign(), page.step(), words).stream())
                        .toList();
    }

    private List<Shell.Link> menu(Frame frame, String path, Words words) {
        return links(frame.isFront() ? MenuEntry.Area.PUBLIC : frame.area(), frame, path, words);
    }

    private List<Shell.Link> links(MenuEntry.Area area, Frame frame, String path, Words words) {
        List<MenuEntry> own =
                entries.stream().filter(entry -> entry.area() == area).toList();
        String here = own.stream()
                .map(entry -> href(entry, frame))
                .filter(href -> path.equals(href) || path.startsWith(href + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return own.stream()
                .map(entry -> new Shell.Link(
                        words.say(entry.key()),
                        href(entry, frame),
                        href(entry, frame).equals(here)))
                .toList();
    }

    private static String href(MenuEntry entry, Frame frame) {
        return entry.path().replace("{team}", frame.base());
    }

    private static String queryWithoutLanguage(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null) {
            return "";
        }
        return Arrays.stream(query.split("&"))
                .filter(part -> !part.startsWith("lang=") && !part.isEmpty())
                .collect(Collectors.joining("&"));
    }
}
