package org.beloved.policy;

import java.util.List;
import java.util.Optional;

/** The text a version stands in, how it was adopted, and which way it points. */
public record Instrument(Kind kind, String citation, Direction direction, Optional<Vote> vote, List<String> sponsors) {

    public Instrument {
        sponsors = List.copyOf(sponsors);
    }

    /** Kinds of text, by who makes them. */
    public enum Kind {
        STATUTE,
        ORDINANCE,
        LOCAL_LAW,
        RESOLUTION,
        EXECUTIVE_ORDER,
        BOARD_POLICY,
        COUNTY_POLICY,
        SHERIFF_POLICY,
        JAIL_POLICY,
        POLICE_POLICY,
        POLICE_GENERAL_ORDER,
        AG_DIRECTIVE,
        CONSENT_JUDGMENT,
        COURT_DECISION;

        /** Made by a court, so a later statute does not simply override it. */
        public boolean isCourtMade() {
            return this == CONSENT_JUDGMENT || this == COURT_DECISION;
        }
    }

    /** Whether the text limits holds or demands them. */
    public enum Direction {
        LIMITS,
        MANDATES
    }

    /** Votes for and against. */
    public record Vote(int yes, int no) {
        @Override
        public String toString() {
            return yes + "–" + no;
        }
    }
}
