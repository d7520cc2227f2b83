package org.beloved.teams;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.RoadNews;
import org.beloved.web.RoadStep;
import org.beloved.web.Words;

/** Where we are on an effort's road. */
record RoadPage(
        Seat seat,
        LocalDate today,
        RoadNews.Headline headline,
        List<Stop> stops,
        Table table,
        Panels panels,
        StillOpen open)
        implements Page {

    /** One of the nine steps as it stands; {@code now} marks the first that is open for us. */
    record Stop(int number, RoadStep.Standing standing, boolean now) {

        String style() {
            return now
                    ? "is-now"
                    : switch (standing.state()) {
                        case DONE -> "is-done";
                        case WAITING -> "is-wait";
                        case OPEN, LATER -> "";
                    };
        }

        String tag() {
            return now
                    ? "now"
                    : switch (standing.state()) {
                        case DONE -> "done";
                        case WAITING, OPEN, LATER -> "";
                    };
        }

        String tagKey() {
            return now ? "teams.road.tag.NOW" : "teams.road.tag." + standing.state();
        }
    }

    /** Who sits at the table, and a few words under each seat. */
    record Table(List<Member> members, Map<UUID, String> notes) {

        String note(Member member) {
            return notes.getOrDefault(member.id(), "");
        }

        boolean hasRoom() {
            return members.size() < Roster.SEATS;
        }

        /** Where each seat stands around the table, the empty one last. */
        List<Chair> chairs() {
            List<Chair> chairs = new ArrayList<>();
            int count = Math.max(members.size() + (hasRoom() ? 1 : 0), 2);
            for (int i = 0; i < count; i++) {
                double angle = -Math.PI / 2 + 2 * Math.PI * i / count;
                long x = Math.round(150 + 100 * Math.cos(angle));
                long y = Math.round(131 + 92 * Math.sin(angle));
                chairs.add(new Chair(x, y, i < members.size() ? members.get(i).initials() : ""));
            }
            return chairs;
        }
    }

    /** A seat in the drawing; without initials it is the empty chair. */
    record Chair(long x, long y, String initials) {}

    /** What other rooms show beside and below the road. */
    record Panels(List<Content> beside, List<Content> below) {}

    Optional<Stop> now() {
        return stops.stream().filter(Stop::now).findFirst();
    }

    /** What the news says under its heading; when it says nothing, how far we are and what is next. */
    String lede(Words words) {
        if (!headline.lede().isEmpty()) {
            return headline.lede();
        }
        long done = stops.stream()
                .filter(stop -> stop.standing().state() == RoadStep.State.DONE)
                .count();
        return words.sentence("teams.road.done", "count", done)
                + now().map(stop -> stop.standing().sentence()).orElse("");
    }

    boolean hasAction() {
        return now().filter(stop -> !stop.standing().action().isEmpty()).isPresent();
    }

    @Override
    public String template() {
        return "teams/road";
    }

    @Override
    public String title(Words words) {
        return words.say("teams.road.title");
    }

    @Override
    public Frame frame() {
        return seat.frame();
    }
}
