package org.beloved.evidence.arrival;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.beloved.evidence.intake.Field;
import org.beloved.evidence.intake.Findings;
import org.beloved.evidence.intake.Report;
import org.beloved.evidence.store.KeptDataSet;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** What the look at a data set found, for a moderator to put it in use or discard it. */
record KeptSetPage(DataSetRulings.Found found) implements Page {

    KeptDataSet set() {
        return found.set();
    }

    Report report() {
        return set().report();
    }

    boolean isInUse() {
        return set().state() == KeptDataSet.State.IN_USE;
    }

    boolean isWaiting() {
        return set().state() == KeptDataSet.State.EXAMINED;
    }

    /** How it stands once the last decision is taken back. */
    String undoing(DataSetRuling last, Words words) {
        return words.say("evidence.desk.undo.what", "state", words.say("evidence.desk.state." + last.was()));
    }

    String line(DataSetRuling ruling, LocalDate today, Words words) {
        return words.say(
                "evidence.desk.line",
                "ruling",
                words.say("evidence.desk.done." + ruling.kind()),
                "date",
                words.date(LocalDate.ofInstant(ruling.at(), ZoneOffset.UTC), today));
    }

    String days(Words words) {
        return report().firstDay().isEmpty()
                ? words.say("evidence.desk.no-days")
                : words.say(
                        "evidence.desk.days",
                        "from",
                        words.longDate(LocalDate.parse(report().firstDay())),
                        "to",
                        words.longDate(LocalDate.parse(report().lastDay())));
    }

    static String fields(Set<Field> fields, Words words) {
        return words.list(fields.stream()
                .sorted(Comparator.naturalOrder())
                .map(field -> words.say("evidence.field." + field))
                .toList());
    }

    static String place(Findings.Example example, Words words) {
        return words.say(
                "evidence.desk.row",
                "file",
                example.at().file(),
                "sheet",
                example.at().sheet().isEmpty() ? "-" : example.at().sheet(),
                "row",
                example.at().row());
    }

    List<Findings.Finding> findings() {
        return report().findings();
    }

    String address() {
        return address(set());
    }

    static String address(KeptDataSet set) {
        return RecordsDeskPage.PATH + "/sets/" + set.id();
    }

    @Override
    public String template() {
        return "evidence/arrival/kept";
    }

    @Override
    public String title(Words words) {
        return words.say("evidence.desk.title");
    }

    @Override
    public Frame frame() {
        return Frame.DESK;
    }
}
