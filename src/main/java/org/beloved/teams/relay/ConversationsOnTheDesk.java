package org.beloved.teams.relay;

import java.util.List;
import org.beloved.web.DeskQueue;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Conversations that somebody reported. Their words are deleted with the decision, so no list of decisions has them. */
@Component
class ConversationsOnTheDesk implements DeskQueue {

    static final String KIND = "conversations";

    private final RelayReports reports;

    ConversationsOnTheDesk(RelayReports reports) {
        this.reports = reports;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String name(Words words) {
        return words.say("teams.relay.desk");
    }

    @Override
    public List<Waiting> waiting(Words words) {
        return reports.open().stream()
                .map(each -> new Waiting(
                        each.id().toString(),
                        words.say("teams.relay.desk.by." + each.side()),
                        "",
                        "/desk/reports/" + each.id(),
                        each.at()))
                .toList();
    }
}
