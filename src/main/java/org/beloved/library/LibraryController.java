package org.beloved.library;

import java.util.List;
import java.util.Map;
import org.beloved.web.MachineForm;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The library for people, and as files and a feed. */
@Controller
class LibraryController {

    private final Books books;
    private final String site;

    LibraryController(Books books, @Value("${beloved.base-url}") String site) {
        this.books = books;
        this.site = site;
    }

    @GetMapping("/library")
    Page show(
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String faith,
            @RequestParam(defaultValue = "") String in) {
        Filter filter = new Filter(step, kind, faith, in);
        return new LibraryPage(filter, filter.of(books.all()), books.links());
    }

    @GetMapping("/library/{id}")
    Page resource(@PathVariable String id) {
        return new ResourcePage(books.find(id).orElseThrow(NotHere::new), books.links());
    }

    @GetMapping("/library.json")
    ResponseEntity<String> json(
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String faith,
            @RequestParam(defaultValue = "") String in,
            Words words) {
        return MachineForm.json(words.language())
                .body(LibraryFiles.json(rows(new Filter(step, kind, faith, in), words)));
    }

    @GetMapping("/library.csv")
    ResponseEntity<String> csv(
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String faith,
            @RequestParam(defaultValue = "") String in,
            Words words) {
        return MachineForm.csv("library.csv", words.language())
                .body(LibraryFiles.csv(rows(new Filter(step, kind, faith, in), words)));
    }

    @GetMapping("/library.atom")
    ResponseEntity<String> feed(Words words) {
        return MachineForm.atom(words.language()).body(LibraryFiles.atom(books.all(), site, words));
    }

    private List<Map<String, String>> rows(Filter filter, Words words) {
        return LibraryFiles.rows(filter.of(books.all()), books.links(), words);
    }
}
