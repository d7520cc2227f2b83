package org.beloved.meetings;

/** How far a meeting has come. Moving it or asking again is an event in the log, not a stage. */
public enum MeetingStage {
    /** The team wants it; nobody has asked the office yet. */
    WISHED,
    /** The office knows, and has not answered. */
    ASKED,
    /** There is a day and an hour. */
    BOOKED,
    /** It took place. */
    HELD,
    /** The team has talked it over. */
    DEBRIEFED,
    /** Nothing of it is left to do. */
    CLOSED,
    /** The office said no. */
    REFUSED,
    /** It was booked, then called off. */
    CANCELLED;

    /** The table has met; there is no going back to the time before. */
    public boolean isAfter() {
        return this == HELD || this == DEBRIEFED || this == CLOSED;
    }
}
