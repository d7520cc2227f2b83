package org.beloved.policy.tracker;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.beloved.policy.PolicyBook;
import org.beloved.policy.casefile.JsonText;
import org.beloved.policy.correction.Changes;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The tracker for people, and as files and a feed. */
@Controller
class TrackerController {

    private final PolicyBook book;
    private final Changes changes;
    private final InstantSource clock;

    TrackerController(PolicyBook book, Changes changes, InstantSource clock) {
        this.book = book;
        this.changes = changes;
        this.clock = clock;
    }

    @GetMapping("/policies")
    Page show(
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String state) {
        return new TrackerPage(tracker(), Filter.of(text, status, state), today());
    }

    @GetMapping("/policies.json")
    ResponseEntity<String> json(
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String state,
            Words words) {
        var rows = new TrackerRows(words).of(Filter.of(text, status, state).entries(tracker(), words));
        return file(MediaType.APPLICATION_JSON, words).body(JsonText.write(rows));
    }

    @GetMapping("/policies.csv")
    ResponseEntity<String> csv(
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String state,
            Words words) {
        var rows = new TrackerRows(words).of(Filter.of(text, status, state).entries(tracker(), words));
        return file(MediaType.parseMediaType("text/csv;charset=UTF-8"), words)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"policies.csv\"")
                .body(TrackerRows.csv(rows));
    }

    @GetMapping("/policies.atom")
    ResponseEntity<String> feed(Words words) {
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return file(MediaType.parseMediaType("application/atom+xml;charset=UTF-8"), words)
                .body(new TrackerFeed(words, site).of(book, changes.accepted()));
    }

    private static ResponseEntity.BodyBuilder file(MediaType type, Words words) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_LANGUAGE, words.language().tag())
                .header(HttpHeaders.VARY, "Cookie, Accept-Language");
    }

    private Tracker tracker() {
        return Tracker.of(book, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
