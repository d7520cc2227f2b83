package org.beloved.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
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

    /** A file that changes seldom: it carries a mark to ask by the next time, and need not be sent again. */
    public static ResponseEntity<String> marked(ResponseEntity.BodyBuilder answer, String body) {
        return answer.eTag('"' + ContentHash.of(body.getBytes(StandardCharsets.UTF_8)) + '"')
                .cacheControl(CacheControl.noCache())
                .body(body);
    }

    public static ResponseEntity.BodyBuilder of(HttpStatus status, MediaType type, Language language) {
        return ResponseEntity.status(status)
                .contentType(type)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, "Cookie, Accept-Language");
    }
}
