package org.beloved.accounts;

import java.time.InstantSource;
import javax.sql.DataSource;
import org.beloved.accounts.link.Link;
import org.beloved.accounts.link.LinkKind;
import org.beloved.accounts.link.Links;
import org.beloved.shared.EmailAddress;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invites somebody to look after the site, from the command line, where there may be no administrator yet. */
public final class StandingInvitation {

    public static final long DAYS = LinkKind.INVITATION.goodFor().toDays();

    private StandingInvitation() {}

    /** @return the path of the link, to be put behind the site's address */
    public static String make(DataSource database, InstantSource clock, EmailAddress email, Standing standing) {
        Scope scope = Scope.on(database);
        Links links = new Links(JdbcClient.create(database), scope, clock);
        Link invitation = Link.invitation(email, standing, Language.ENGLISH);
        return LinkKind.INVITATION.path()
                + scope.job(() -> links.make(invitation)).value();
    }
}
