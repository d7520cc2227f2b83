package org.beloved.teams.relay;

import org.beloved.teams.directory.PublicTeam;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;

/**
 * What happens with a first message.
 *
 * @param link where the house sends no mail: where the answer will stand, shown once; else empty
 */
record ContactSentPage(PublicTeam team, String link) implements Page {

    @Override
    public String template() {
        return "teams/relay/sent";
    }

    @Override
    public String title(Words words) {
        return words.say(link.isEmpty() ? "teams.entry.sent" : "teams.relay.handed");
    }

    @Override
    public Frame frame() {
        return link.isEmpty() ? Frame.PUBLIC : Frame.HOLDER;
    }
}
