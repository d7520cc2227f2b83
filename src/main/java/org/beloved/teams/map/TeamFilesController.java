package org.beloved.teams.map;

import java.util.List;
import org.beloved.teams.directory.Directory;
import org.beloved.teams.directory.PublicTeam;
import org.beloved.web.MachineForm;
import org.beloved.web.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The directory as files, and the newest teams as a feed: what the pages say, field by field. */
@Controller
class TeamFilesController {

    private static final int IN_THE_FEED = 50;
    private static final MediaType GEOJSON = MediaType.parseMediaType("application/geo+json");

    private final Directory directory;
    private final String site;

    TeamFilesController(Directory directory, @Value("${beloved.base-url}") String site) {
        this.directory = directory;
        this.site = site;
    }

    @GetMapping("/teams.json")
    ResponseEntity<String> json(Words words) {
        return MachineForm.marked(
                MachineForm.json(words.language()), files(words).json(directory.all()));
    }

    @GetMapping("/teams.geojson")
    ResponseEntity<String> geojson(Words words) {
        return MachineForm.marked(
                MachineForm.of(HttpStatus.OK, GEOJSON, words.language()),
                files(words).geojson(directory.all()));
    }

    @GetMapping("/teams.csv")
    ResponseEntity<String> csv(Words words) {
        return MachineForm.marked(
                MachineForm.csv("teams.csv", words.language()), files(words).csv(directory.all()));
    }

    @GetMapping("/teams.atom")
    ResponseEntity<String> feed(Words words) {
        List<PublicTeam> newest = directory.newest(IN_THE_FEED);
        return MachineForm.marked(MachineForm.atom(words.language()), new TeamFeed(words, site).of(newest));
    }

    private TeamFiles files(Words words) {
        return new TeamFiles(words, site);
    }
}
