package org.beloved.policy.tracker;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.beloved.policy.PolicyBook;
import org.beloved.policy.casefile.JsonText;
import org.beloved.policy.correction.Changes;
import org.beloved.web.MachineForm;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tracker for people, and as files and a feed. */
@Controller
class TrackerController {

    private final PolicyBook book;
    private final Changes changes;
    private final InstantSource clock;
    private final String site;

    TrackerController(
            PolicyBook book, Changes changes, InstantSource clock, @Value("${beloved.base-url}") String site) {
        this.book = book;
        this.changes = changes;
        this.clock = clock;
        this.site = site;
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
        return MachineForm.json(words.language()).body(JsonText.write(rows));
    }

    @GetMapping("/policies.csv")
    ResponseEntity<String> csv(
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String state,
            Words words) {
        var rows = new TrackerRows(words).of(Filter.of(text, status, state).entries(tracker(), words));
        return MachineForm.csv("policies.csv", words.language()).body(TrackerRows.csv(rows));
    }

    @GetMapping("/policies.atom")
    ResponseEntity<String> feed(Words words) {
        return MachineForm.atom(words.language()).body(new TrackerFeed(words, site).of(book, changes.accepted()));
    }

    private Tracker tracker() {
        return Tracker.of(book, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
