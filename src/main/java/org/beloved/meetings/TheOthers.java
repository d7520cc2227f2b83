package org.beloved.meetings;

import java.util.List;
import java.util.Optional;
import org.beloved.officials.Official;
import org.beloved.officials.Officials;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** The other side of the table. */
@Component
public class TheOthers {

    private final Officials officials;

    TheOthers(Officials officials) {
        this.officials = officials;
    }

    /** Whom a meeting is with: those it names, else everybody in office who can change the policy. */
    public List<Official> of(Meeting meeting) {
        List<Official> named = meeting.officials().stream()
                .map(id -> officials.find(meeting.team(), id))
                .flatMap(Optional::stream)
                .toList();
        return named.isEmpty() ? officials.deciders(meeting.team(), meeting.key().effort()) : named;
    }

    /** As in "Sheriff Bautista", or "the official" while nobody is named. A deputy who comes instead goes first. */
    public String named(Meeting meeting, Words words) {
        Optional<String> deputy =
                meeting.appointment().filter(Appointment::hasDeputy).map(Appointment::deputy);
        return deputy.orElseGet(() -> official(meeting, words));
    }

    /** The officials themselves, whoever comes in their stead. */
    public String official(Meeting meeting, Words words) {
        List<String> names = of(meeting).stream().map(Official::addressed).toList();
        return names.isEmpty() ? words.say("meetings.the-official") : words.list(names);
    }
}
