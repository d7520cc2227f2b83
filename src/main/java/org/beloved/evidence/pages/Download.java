package org.beloved.evidence.pages;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table of figures as a file to keep. */
final class Download {

    private Download() {}

    static ResponseEntity<String> csv(String name, String text) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .body(text);
    }
}
