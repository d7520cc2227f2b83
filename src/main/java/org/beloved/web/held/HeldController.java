package org.beloved.web.held;

import java.io.IOException;
import org.beloved.walls.HeldData;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Says to anybody what is held here, why, how secret, how long, and who sees it. */
@Controller
class HeldController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final HeldData held = HeldData.shipped();

    @GetMapping("/what-we-hold")
    Page show(Words words) {
        return HeldPage.of(held, words);
    }

    @GetMapping("/what-we-hold.csv")
    ResponseEntity<String> list(Words words) throws IOException {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("what-we-hold.csv")
                                .build()
                                .toString())
                .body(HeldCsv.of(held, words));
    }
}
