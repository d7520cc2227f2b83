package org.beloved.library.suggestion;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.beloved.library.Resource;
import org.beloved.library.Sureness;
import org.beloved.web.Language;

/**
 * A resource that somebody suggests. Nobody's name is asked.
 *
 * @param writtenIn the language of {@code about}
 */
record Suggestion(
        UUID id,
        Says says,
        Resource.Shelf shelf,
        Language writtenIn,
        State state,
        Instant at,
        Instant since,
        int version) {

    /** What was typed. */
    record Says(String title, String publisher, String address, String year, String length, String about) {}

    enum State {
        WAITING,
        ACCEPTED,
        DECLINED
    }

    Resource resource() {
        return new Resource(
                id.toString(),
                says.title(),
                says.publisher(),
                says.address(),
                shelf,
                new Resource.Facts(
                        says.year(), says.length(), since.atZone(ZoneOffset.UTC).toLocalDate(), Sureness.SUGGESTED),
                Map.of(writtenIn, says.about()));
    }
}
