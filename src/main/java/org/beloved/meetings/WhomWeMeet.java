package org.beloved.meetings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beloved.officials.Official;
import org.beloved.officials.Officials;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Who sits on the other side of the table; in the team's scope. */
@Component
public class WhomWeMeet {

    private final Officials officials;

    WhomWeMeet(Officials officials) {
        this.officials = officials;
    }

    /** The officials named for the meeting, or those who can decide when none is named. */
    public They of(Meeting meeting) {
        List<Official> named = meeting.officials().stream()
                .flatMap(id -> officials.find(meeting.team(), id).stream())
                .sorted(Comparator.comparing(Official::role).thenComparing(Official::name))
                .toList();
        return new They(
                named.isEmpty()
                        ? officials.deciders(meeting.team(), meeting.key().effort())
                        : named,
                meeting.appointment().filter(Appointment::hasDeputy).map(Appointment::deputy));
    }

    /**
     * The other side.
     *
     * @param deputy who came in the official's stead
     */
    public record They(List<Official> officials, Optional<String> deputy) {

        /** As in "Sheriff Bautista", the way a letter begins; the office when nobody is named. */
        public String addressed(Words words) {
            return officials.isEmpty()
                    ? words.say("meetings.the-office")
                    : words.list(officials.stream().map(Official::addressed).toList());
        }

        /** Who was in the room: the deputy when one came. */
        public String present(Words words) {
            return deputy.orElseGet(() -> addressed(words));
        }

        public Optional<Official> first() {
            return officials.stream().findFirst();
        }
    }
}
