package org.beloved.meetings.plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.beloved.meetings.Meeting;
import org.beloved.toolkit.AgendaTemplate;

/** The kit's agenda, fitted to the minutes that an office has given. */
final class FittedAgenda {

    private FittedAgenda() {}

    /** Nothing but the kit stands behind it, so its parts keep the same ids from one look to the next. */
    static Agenda of(AgendaTemplate template, Meeting meeting, int minutes) {
        List<AgendaTemplate.Part> parts = template.parts().stream()
                .filter(part -> !part.later() || meeting.number() > 1)
                .toList();
        List<Integer> fitted =
                fit(parts.stream().map(AgendaTemplate.Part::minutes).toList(), minutes);
        return new Agenda(
                IntStream.range(0, parts.size())
                        .mapToObj(i -> new Part(
                                id(meeting, parts.get(i)),
                                parts.get(i).kind(),
                                "",
                                fitted.get(i),
                                parts.get(i).role()))
                        .toList(),
                0);
    }

    /**
     * Shares the minutes out in the same proportion, no part under one minute; what rounding leaves over goes where the
     * most was cut off. With fewer minutes than parts each takes one, and the agenda is too long.
     */
    static List<Integer> fit(List<Integer> wished, int minutes) {
        int total = wished.stream().mapToInt(Integer::intValue).sum();
        int spread = Math.max(minutes - wished.size(), 0);
        int weights = Math.max(total - wished.size(), 1);
        List<Integer> fitted = new ArrayList<>();
        for (int wish : wished) {
            fitted.add(1 + (wish - 1) * spread / weights);
        }
        int left = Math.max(minutes, wished.size())
                - fitted.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, wished.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -((wished.get(i) - 1) * spread % weights)))
                .limit(left)
                .forEach(i -> fitted.set(i, fitted.get(i) + 1));
        return fitted;
    }

    private static UUID id(Meeting meeting, AgendaTemplate.Part part) {
        return UUID.nameUUIDFromBytes((meeting.id() + "|" + part.kind()).getBytes(StandardCharsets.UTF_8));
    }
}
