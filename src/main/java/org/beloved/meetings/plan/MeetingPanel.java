package org.beloved.meetings.plan;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import org.beloved.meetings.Appointment;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.MeetingStage;
import org.beloved.meetings.Meetings;
import org.beloved.meetings.WhomWeMeet;
import org.beloved.web.Pieces;
import org.beloved.web.RoadPanel;
import org.beloved.web.RoadStep;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** When, where and with whom, beside the road. */
@Component
class MeetingPanel implements RoadPanel {

    private final Meetings meetings;
    private final WhomWeMeet whom;
    private final Pieces pieces;

    MeetingPanel(Meetings meetings, WhomWeMeet whom, Pieces pieces) {
        this.meetings = meetings;
        this.whom = whom;
        this.pieces = pieces;
    }

    /** Everything in words. */
    record Facts(String day, String hours, String place, String means, String with, String plan, String calendar) {}

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean isBeside() {
        return true;
    }

    @Override
    public Optional<Content> draw(RoadStep.Walk walk, Words words) {
        return meetings.current(walk.team(), walk.effort())
                .filter(meeting -> meeting.stage() == MeetingStage.BOOKED)
                .flatMap(meeting -> meeting.appointment().map(when -> facts(meeting, when, walk, words)))
                .map(facts -> pieces.piece("meetings/plan/panel", Map.of("words", words, "facts", facts)));
    }

    private Facts facts(Meeting meeting, Appointment when, RoadStep.Walk walk, Words words) {
        return new Facts(
                words.date(when.day(), walk.today()),
                words.say("meetings.hours", "from", words.time(when.begins()), "to", words.time(when.ends())),
                when.place(),
                words.say("meetings.means." + when.means()),
                whom.of(meeting).present(words),
                walk.path("plan"),
                walk.path("request/" + meeting.id() + "/appointment.ics"));
    }
}
