package org.beloved.desk;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.beloved.web.DeskQueue;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** Everything that lies on the desk: what waits, the oldest first, and what rooms tell besides. */
record DeskPage(List<Queues.Line> lines, List<DeskQueue.Published> published, List<Content> items) implements Page {

    @Override
    public String template() {
        return "desk/show";
    }

    @Override
    public String title(Words words) {
        return words.say("desk.title");
    }

    @Override
    public Frame frame() {
        return Frame.DESK;
    }

    /** As in "An event, the Choir of Larkspur, for 3 days". */
    String detail(Queues.Line line, LocalDate today, Words words) {
        String age = words.say("desk.age", "days", days(line.waiting().since(), today));
        return line.waiting().detail().isEmpty()
                ? words.say("desk.line", "kind", line.kind(), "age", age)
                : words.say(
                        "desk.line.detail",
                        "kind",
                        line.kind(),
                        "detail",
                        line.waiting().detail(),
                        "age",
                        age);
    }

    long oldest(LocalDate today) {
        return lines.isEmpty() ? 0 : days(lines.getFirst().waiting().since(), today);
    }

    private static long days(Instant since, LocalDate today) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(since, ZoneOffset.UTC), today);
    }
}
