package org.beloved.teams;

import java.time.InstantSource;
import java.time.LocalDate;
import org.beloved.places.Places;
import org.beloved.shared.TeamId;
import org.beloved.web.Frame;
import org.beloved.web.NotHere;
import org.beloved.web.RoadStep;

/**
 * A signed-in person at their team's table, checked: the only way into {@code /workspace/{team}/…}. A controller that
 * takes a Seat is reached by members only; for anybody else there is nothing at the address.
 */
public record Seat(Team team, Effort effort, Member member) {

    public TeamId teamId() {
        return team.id();
    }

    public boolean mayLead() {
        return member.role() == Role.LEAD;
    }

    /** Advisers read and comment; they change nothing. */
    public boolean mayWrite() {
        return member.role() != Role.ADVISER;
    }

    /** What a team says among itself about an official or a group stays with those at the table. */
    public boolean isAtTheTable() {
        return member.role().sitsAtTheTable();
    }

    /** @throws NotHere for anybody but a lead: a page that only leads may use is not there for others */
    public void mustLead() {
        if (!mayLead()) {
            throw new NotHere();
        }
    }

    /** @throws NotHere for guests, who read and comment only */
    public void mustWrite() {
        if (!mayWrite()) {
            throw new NotHere();
        }
    }

    /** Days are counted where the jail is, not where the server stands. */
    public LocalDate today(InstantSource clock) {
        return LocalDate.ofInstant(
                clock.instant(),
                Places.shipped().county(effort.place()).orElseThrow().zone());
    }

    /** The team's part of the address; a second effort carries its number, as in {@code larkspur~2}. */
    public String segment() {
        return effort.number() == 1 ? team.slug() : team.slug() + "~" + effort.number();
    }

    /** The address of the road. */
    public String road() {
        return "/workspace/" + segment();
    }

    public String path(String page) {
        return road() + "/" + page;
    }

    public Frame frame() {
        return Frame.team(segment(), team.name(), effort.kit());
    }

    public RoadStep.Walk walk(LocalDate today) {
        return new RoadStep.Walk(team.id(), effort.id(), segment(), today);
    }
}
