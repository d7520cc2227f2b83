package org.beloved.evidence.arrival;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beloved.evidence.store.DataSetRows;
import org.beloved.evidence.store.KeptDataSet;
import org.beloved.web.DeskQueue;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Data sets that wait for a moderator. */
@Component
class RecordsOnTheDesk implements DeskQueue {

    static final String KIND = "records";

    private final DataSetRows sets;
    private final DataSetRulings rulings;

    RecordsOnTheDesk(DataSetRows sets, DataSetRulings rulings) {
        this.sets = sets;
        this.rulings = rulings;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String name(Words words) {
        return words.say("evidence.desk.title");
    }

    @Override
    public List<Waiting> waiting(Words words) {
        return sets.list().stream()
                .filter(set -> set.state() == KeptDataSet.State.EXAMINED)
                .map(set -> new Waiting(
                        set.id(),
                        set.about().title(),
                        words.say("evidence.desk.rows", "count", set.report().rows()),
                        KeptSetPage.address(set),
                        set.keptAt()))
                .toList();
    }

    @Override
    public List<Decided> decided(int most, Words words) {
        Map<String, String> kept =
                sets.list().stream().collect(Collectors.toMap(KeptDataSet::id, KeptSetPage::address));
        return rulings.latest(most).stream()
                .map(each -> new Decided(
                        each.title(),
                        words.say("evidence.desk.done." + each.kind()),
                        "",
                        kept.getOrDefault(each.set(), ""),
                        each.by(),
                        each.at()))
                .toList();
    }

    @Override
    public Optional<Published> published(Words words) {
        return Optional.of(new Published(words.say("evidence.desk.title"), RecordsDeskPage.PATH));
    }
}
