package org.beloved.policy.correction;

import java.util.List;
import java.util.UUID;
import org.beloved.policy.PolicyBook;
import org.beloved.web.DeskQueue;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Proposed corrections that wait for a moderator. */
@Component
class CorrectionsOnTheDesk implements DeskQueue {

    static final String KIND = "corrections";

    private final ProposedCorrections corrections;
    private final CorrectionRulings rulings;
    private final PolicyBook book;

    CorrectionsOnTheDesk(ProposedCorrections corrections, CorrectionRulings rulings, PolicyBook book) {
        this.corrections = corrections;
        this.rulings = rulings;
        this.book = book;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String name(Words words) {
        return words.say("policy.decision.title");
    }

    @Override
    public List<Waiting> waiting(Words words) {
        return corrections.open().stream()
                .map(each -> new Waiting(
                        each.id().toString(),
                        topic(each.topic(), words),
                        words.say("policy.correction.about." + each.about()),
                        path(each.id()),
                        each.at()))
                .toList();
    }

    @Override
    public List<Decided> decided(int most, Words words) {
        return rulings.latest(most).stream()
                .map(line -> new Decided(
                        line.topic().isEmpty() ? words.say("policy.decision.gone") : topic(line.topic(), words),
                        words.say("policy.decision.done." + line.deed()),
                        line.reason(),
                        line.topic().isEmpty() ? "" : path(line.correction()),
                        line.by(),
                        line.at()))
                .toList();
    }

    private String topic(String id, Words words) {
        return Topic.find(id, book).map(topic -> topic.name(words)).orElse(id);
    }

    private static String path(UUID correction) {
        return "/desk/corrections/" + correction;
    }
}
