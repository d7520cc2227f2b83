package org.beloved.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What a page shows, for programs: a file or a feed in the visitor's language. */
public final class MachineForm {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");

    private MachineForm() {}

    public static ResponseEntity.BodyBuilder json(Language language) {
        return of(HttpStatus.OK, MediaType.APPLICATION_JSON, language);
    }

    /** @param name under which a browser puts the file down */
    public static ResponseEntity.BodyBuilder csv(String name, Language language) {
        return of(HttpStatus.OK, CSV, language)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }

    public static ResponseEntity.BodyBuilder atom(Language language) {
        return of(HttpStatus.OK, ATOM, language);
    }

    public static ResponseEntity.BodyBuilder of(HttpStatus status, MediaType type, Language language) {
        return ResponseEntity.status(status)
                .contentType(type)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, "Cookie, Accept-Language");
    }
}
