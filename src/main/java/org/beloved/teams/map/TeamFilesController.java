package org.beloved.teams.map;

import java.util.List;
import org.beloved.teams.directory.Directory;
import org.beloved.teams.directory.PublicTeam;
import org.beloved.web.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The directory as files, and the newest teams as a feed: what the pages say, field by field. */
@Controller
class TeamFilesController {

    private static final int IN_THE_FEED = 50;

    private final Directory directory;

    TeamFilesController(Directory directory) {
        this.directory = directory;
    }

    @GetMapping("/teams.json")
    ResponseEntity<String> json(Words words) {
        return file(MediaType.APPLICATION_JSON, words).body(files(words).json(directory.all()));
    }

    @GetMapping("/teams.geojson")
    ResponseEntity<String> geojson(Words words) {
        return file(MediaType.parseMediaType("application/geo+json"), words)
                .body(files(words).geojson(directory.all()));
    }

    @GetMapping("/teams.csv")
    ResponseEntity<String> csv(Words words) {
        return file(MediaType.parseMediaType("text/csv;charset=UTF-8"), words)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"teams.csv\"")
                .body(files(words).csv(directory.all()));
    }

    @GetMapping("/teams.atom")
    ResponseEntity<String> feed(Words words) {
        List<PublicTeam> newest = directory.newest(IN_THE_FEED);
        return file(MediaType.parseMediaType("application/atom+xml;charset=UTF-8"), words)
                .body(new TeamFeed(words, site()).of(newest));
    }

    private static TeamFiles files(Words words) {
        return new TeamFiles(words, site());
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }

    private static ResponseEntity.BodyBuilder file(MediaType type, Words words) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_LANGUAGE, words.language().tag())
                .header(HttpHeaders.VARY, "Cookie, Accept-Language");
    }
}
