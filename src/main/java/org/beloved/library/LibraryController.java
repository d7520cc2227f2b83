package org.beloved.library;

import java.util.List;
import java.util.Map;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The library for people, and as files and a feed. */
@Controller
class LibraryController {

    private final Books books;

    LibraryController(Books books) {
        this.books = books;
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
        return file(MediaType.APPLICATION_JSON, words)
                .body(LibraryFiles.json(rows(new Filter(step, kind, faith, in), words)));
    }

    @GetMapping("/library.csv")
    ResponseEntity<String> csv(
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String faith,
            @RequestParam(defaultValue = "") String in,
            Words words) {
        return file(MediaType.parseMediaType("text/csv;charset=UTF-8"), words)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"library.csv\"")
                .body(LibraryFiles.csv(rows(new Filter(step, kind, faith, in), words)));
    }

    @GetMapping("/library.atom")
    ResponseEntity<String> feed(Words words) {
        String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return file(MediaType.parseMediaType("application/atom+xml;charset=UTF-8"), words)
                .body(LibraryFiles.atom(books.all(), site, words));
    }

    private List<Map<String, String>> rows(Filter filter, Words words) {
        return LibraryFiles.rows(filter.of(books.all()), books.links(), words);
    }

    private static ResponseEntity.BodyBuilder file(MediaType type, Words words) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_LANGUAGE, words.language().tag())
                .header(HttpHeaders.VARY, "Cookie, Accept-Language");
    }
}
