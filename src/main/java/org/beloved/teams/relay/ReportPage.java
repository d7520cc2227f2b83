package org.beloved.teams.relay;

import org.beloved.web.DeskClaim;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** One reported conversation before a moderator. */
record ReportPage(RelayReports.Report report, DeskClaim claim) implements Page {

    @Override
    public String template() {
        return "teams/relay/report";
    }

    @Override
    public String title(Words words) {
        return words.say("teams.relay.desk");
    }

    @Override
    public Frame frame() {
        return Frame.DESK;
    }
}
