package org.beloved.rough;

/** How far a team is; some addresses answer only then. */
enum Season {
    JUST_BEGUN,
    MEETING_NOW,
    MEETING_OVER
}
