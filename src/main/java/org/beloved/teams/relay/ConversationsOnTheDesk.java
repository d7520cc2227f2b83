package org.beloved.teams.relay;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.beloved.teams.moderation.Closing;
import org.beloved.teams.moderation.Closings;
import org.beloved.web.DeskQueue;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Conversations that somebody reported. No list has their words, which go some days after the decision; the line of it stays. */
@Component
class ConversationsOnTheDesk implements DeskQueue {

    static final String KIND = "conversations";

    private final RelayReports reports;
    private final Closings closings;

    ConversationsOnTheDesk(RelayReports reports, Closings closings) {
        this.reports = reports;
        this.closings = closings;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String name(Words words) {
        return words.say("teams.relay.desk.one");
    }

    @Override
    public List<Waiting> waiting(Words words) {
        return reports.open().stream()
                .map(each -> new Waiting(
                        each.id().toString(),
                        words.say("teams.relay.desk.by." + each.side()),
                        "",
                        path(each.id()),
                        each.at()))
                .toList();
    }

    @Override
    public List<Decided> decided(int most, Words words) {
        Set<UUID> kept = reports.kept();
        return closings.latest(Closing.About.REPORT, most).stream()
                .map(each -> new Decided(
                        each.name(),
                        words.say("teams.relay.desk.done." + each.closing().kind()),
                        each.closing().reason(),
                        kept.contains(each.closing().subject())
                                ? path(each.closing().subject())
                                : "",
                        each.closing().by(),
                        each.closing().at()))
                .toList();
    }

    static String path(UUID report) {
        return "/desk/reports/" + report;
    }
}
