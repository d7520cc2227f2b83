package org.beloved.evidence.pages;

import java.util.Optional;
import org.beloved.places.County;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/** An address asked for figures of records that this house does not have: other figures would be a lie. */
record GonePage(Optional<County> county) implements Page {

    /** What we have today. */
    String now() {
        return county.map(each -> "/evidence/" + each.fips().code()).orElse("/evidence");
    }

    @Override
    public String template() {
        return "evidence/pages/gone";
    }

    @Override
    public String title(Words words) {
        return words.say("evidence.gone.title");
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.NOT_FOUND;
    }
}
