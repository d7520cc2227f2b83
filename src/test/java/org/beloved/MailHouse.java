package org.beloved;

import java.util.Map;
import org.beloved.operations.Database;
import org.beloved.operations.TestDatabase;

/** The same house with a mail server, whose workers look for letters more often, so that tests wait less. */
class MailHouse extends TestHouse {

    @Override
    Database database() {
        return TestDatabase.another("beloved_mail");
    }

    @Override
    Map<String, Object> more() {
        PostOffice.open();
        return Map.of(
                "beloved.pages.kept-for",
                "1h",
                "beloved.jobs.look-every",
                "50ms",
                "spring.mail.host",
                "127.0.0.1",
                "spring.mail.port",
                PostOffice.PORT,
                "beloved.mail.from",
                PostOffice.FROM);
    }
}
