package org.beloved.teams.weekly;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.beloved.mail.Message;
import org.beloved.mail.Outbox;
import org.beloved.shared.TeamId;
import org.beloved.teams.Leads;
import org.beloved.web.Language;
import org.beloved.web.Phrasebook;
import org.beloved.web.WeeklyNews;
import org.beloved.web.WeeklyNotices;
import org.beloved.web.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The letter itself. It names no team, nor does its address of the workspace: whoever glances at a screen learns nothing. */
@Component
class WeeklyLetter {

    private final List<WeeklyNews> news;
    private final List<WeeklyNotices> notices;
    private final WeeklyLinks links;
    private final Outbox outbox;
    private final Phrasebook phrasebook;
    private final String site;

    WeeklyLetter(
            List<WeeklyNews> news,
            List<WeeklyNotices> notices,
            WeeklyLinks links,
            Outbox outbox,
            Phrasebook phrasebook,
            @Value("${beloved.base-url}") String site) {
        this.news =
                news.stream().sorted(Comparator.comparingInt(WeeklyNews::order)).toList();
        this.notices = notices.stream()
                .sorted(Comparator.comparingInt(WeeklyNotices::order))
                .toList();
        this.links = links;
        this.outbox = outbox;
        this.phrasebook = phrasebook;
        this.site = site;
    }

    boolean isMailed() {
        return outbox.isSending();
    }

    /** What all letters of that day have in common, gathered once: thousands of teams would ask the same. Outside any scope. */
    Map<Language, List<String>> notices(LocalDate today) {
        Map<Language, List<String>> said = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Words words = phrasebook.in(language);
            said.put(
                    language,
                    notices.stream()
                            .flatMap(room -> room.lines(today, words).stream())
                            .toList());
        }
        return said;
    }

    /** What there is to say of the team itself. */
    List<String> news(TeamId team, Leads.Lead lead, LocalDate today) {
        Words words = phrasebook.in(lead.reader().language());
        return news.stream()
                .flatMap(room -> room.lines(team, today, words).stream())
                .toList();
    }

    /** Carries the reader's own link, so nobody else may see it in the outbox. */
    void send(TeamId team, Leads.Lead lead, List<String> lines) {
        Words words = phrasebook.in(lead.reader().language());
        outbox.queue(new Message(
                lead.reader().email(),
                words.say("teams.weekly.letter.subject"),
                words.say(
                        "teams.weekly.letter.body",
                        "news",
                        lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n")),
                        "workspace",
                        site + "/workspace",
                        "stop",
                        site + links.path(new WeeklyLinks.Holder(team, lead.member()))),
                Message.Kind.CREDENTIAL));
    }
}
