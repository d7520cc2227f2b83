package org.beloved.events.rsvp;

import java.util.UUID;
import org.beloved.walls.KeyedHash;
import org.beloved.walls.LinkToken;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The link to a person's own page. It is made from the registration's id with a key that lies outside the database, so
 * that each letter can say it again and nobody who only has the database can make one.
 */
@Component
class OwnLinks {

    static final String PATH = "/events/mine/";

    private static final String PURPOSE = "events.registration";
    private static final String CLAIM = "event-registration";

    private final KeyedHash keys;
    private final String site;

    OwnLinks(KeyedHash keys, @Value("${beloved.base-url}") String site) {
        this.keys = keys;
        this.site = site;
    }

    LinkToken token(UUID registration) {
        return new LinkToken(keys.of(PURPOSE, registration.toString()));
    }

    static String claim(LinkToken token) {
        return token.claim(CLAIM);
    }

    /** The whole address. */
    String address(UUID registration) {
        return site + PATH + token(registration).value();
    }
}
