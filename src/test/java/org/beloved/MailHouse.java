package org.beloved;

import java.util.Map;
import org.beloved.operations.Database;
import org.beloved.operations.TestDatabase;

/** The same house with a mail server. */
class MailHouse extends TestHouse {

    @Override
    Database database() {
        return TestDatabase.another("beloved_mail");
    }

    @Override
    Map<String, Object> more() {
        PostOffice.open();
        return Map.of(
                "spring.mail.host", "127.0.0.1",
                "spring.mail.port", PostOffice.PORT,
                "beloved.mail.from", PostOffice.FROM);
    }
}
