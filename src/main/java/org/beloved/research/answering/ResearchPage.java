package org.beloved.research.answering;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.beloved.research.Questionnaire;
import org.beloved.research.Questionnaire.Entry;
import org.beloved.teams.Seat;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;

/**
 * All questions in their groups.
 *
 * @param names what the team calls its members, also those who left
 */
record ResearchPage(Seat seat, LocalDate today, Questionnaire asked, Map<UUID, String> names) implements Page {

    String heading(Words words) {
        return words.sentence("research.heading", "found", asked.answered(), "all", asked.size());
    }

    long loose() {
        return asked.count(Entry::isLoose);
    }

    long toAsk() {
        return asked.count(Entry::isToAsk);
    }

    long assigned() {
        return asked.count(Entry::isAssigned);
    }

    String path(Entry entry) {
        return seat.path("research/" + entry.question().id());
    }

    String name(UUID member) {
        return names.getOrDefault(member, "");
    }

    @Override
    public int step() {
        return 4;
    }

    @Override
    public String template() {
        return "research/answering/list";
    }

    @Override
    public String title(Words words) {
        return words.say("research.title");
    }

    @Override
    public Frame frame() {
        return seat.frame();
    }
}
