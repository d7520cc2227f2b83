package org.beloved.rough;

import java.util.Set;
import org.beloved.access.AccessMatrix.Row;
import org.beloved.access.Household;
import org.beloved.access.Households;
import org.beloved.access.Who;
import org.beloved.meetings.TestMeetings;
import org.springframework.stereotype.Component;

/** Sets a fresh scene, so that nothing that was sent before stands in the way. */
@Component
class Scenes {

    private final Households households;
    private final TestMeetings meetings;

    Scenes(Households households, TestMeetings meetings) {
        this.households = households;
        this.meetings = meetings;
    }

    Scene set(Season season, Who who) {
        Household household = households.settle(Set.of(who));
        switch (season) {
            case JUST_BEGUN -> {}
            case MEETING_NOW -> meetings.now(household.team());
            case MEETING_OVER -> meetings.over(household.team());
        }
        return new Scene(season, who, household);
    }

    /** Whom the house lets come furthest there: the lead, unless the address is for visitors or for the desk. */
    static Who fitting(Row row) {
        if (row.status(Who.VISITOR) == 200 && row.status(Who.LEAD) == 303) {
            return Who.VISITOR;
        }
        return row.status(Who.LEAD) == 404 && row.status(Who.ADMINISTRATOR) != 404 ? Who.ADMINISTRATOR : Who.LEAD;
    }
}
