package org.beloved.web.site;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.beloved.web.Language;
import org.beloved.web.MachineForm;
import org.beloved.web.MenuEntry;
import org.beloved.web.Phrasebook;
import org.beloved.web.SearchSource;
import org.beloved.web.SitePages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells search engines which pages there are, in which languages, and which are nobody's business. */
@Controller
class SitemapController {

    private static final MediaType XML = MediaType.parseMediaType("application/xml;charset=UTF-8");
    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final List<MenuEntry> menus;
    private final List<SearchSource> texts;
    private final List<SitePages> pages;
    private final Phrasebook phrasebook;
    private final String site;

    SitemapController(
            List<MenuEntry> menus,
            List<SearchSource> texts,
            List<SitePages> pages,
            Phrasebook phrasebook,
            @Value("${beloved.base-url}") String site) {
        this.menus = menus;
        this.texts = texts;
        this.pages = pages;
        this.phrasebook = phrasebook;
        this.site = site;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap() {
        return MachineForm.marked(MachineForm.of(HttpStatus.OK, XML, Language.ENGLISH), new Sitemap(site).of(paths()));
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        String kept = Robots.NOT_FOR_THEM.stream()
                .map(path -> "Disallow: " + path + "\n")
                .collect(Collectors.joining());
        return MachineForm.of(HttpStatus.OK, TEXT, Language.ENGLISH)
                .body("User-agent: *\n" + kept + "\nSitemap: " + site + "/sitemap.xml\n");
    }

    private Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        paths.add("/");
        menus.stream()
                .filter(entry -> entry.area() == MenuEntry.Area.PUBLIC || entry.area() == MenuEntry.Area.FOOT)
                .forEach(entry -> paths.add(entry.path()));
        for (Language language : Language.values()) {
            texts.forEach(room -> room.entries(phrasebook.in(language)).forEach(entry -> paths.add(entry.href())));
        }
        pages.forEach(room -> room.paths().forEach(paths::add));
        paths.removeIf(Robots::isNotForThem);
        return paths;
    }
}
