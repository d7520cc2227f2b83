package org.beloved.events.pages;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.beloved.events.calendar.Dated;
import org.beloved.events.calendar.Event;
import org.beloved.events.calendar.EventText;
import org.beloved.events.calendar.Venue;
import org.beloved.web.Words;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What everybody may see of events, in forms for machines. */
final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Words words;
    private final String site;

    EventJson(Words words, String site) {
        this.words = words;
        this.site = site;
    }

    String list(List<Dated> dates) {
        ObjectNode json = MAPPER.createObjectNode();
        var list = json.putArray("events");
        dates.forEach(dated -> fill(list.addObject(), dated));
        return json.toString();
    }

    private void fill(ObjectNode json, Dated dated) {
        Event event = dated.event();
        EventText text = event.text(words.language());
        json.put("id", dated.session().id().toString())
                .put("url", site + event.address())
                .put("title", text.title())
                .put("text", text.about())
                .put("textLanguage", event.shownIn(words.language()).tag())
                .put("start", moment(dated, true))
                .put("end", moment(dated, false))
                .put("zone", event.timing().zone().getId())
                .put("cancelled", dated.session().isOff())
                .put("online", event.venue().isOnline())
                .put("language", event.invites().spoken())
                .put("tradition", event.invites().tradition())
                .put("recording", dated.session().links().recording())
                .put("slides", dated.session().links().slides());
        event.venue().state().ifPresent(state -> json.put("state", state.code()));
        event.venue()
                .county()
                .ifPresent(county -> json.put("county", county.fips().code()));
        var hosts = json.putArray("hosts");
        event.invites().hosts().forEach(hosts::add);
    }

    /** JSON-LD, one entry a date. */
    String linked(List<Dated> dates) {
        var list = MAPPER.createArrayNode();
        dates.forEach(dated -> link(list.addObject(), dated));
        return list.toString();
    }

    private void link(ObjectNode json, Dated dated) {
        Event event = dated.event();
        EventText text = event.text(words.language());
        json.put("@context", "https://schema.org")
                .put("@type", "Event")
                .put("name", text.title())
                .put("url", site + event.address())
                .put("startDate", moment(dated, true))
                .put("endDate", moment(dated, false))
                .put(
                        "eventStatus",
                        "https://schema.org/Event" + (dated.session().isOff() ? "Cancelled" : "Scheduled"))
                .put(
                        "eventAttendanceMode",
                        "https://schema.org/"
                                + (event.venue().isOnline() ? "Online" : "Offline")
                                + "EventAttendanceMode");
        if (!text.about().isEmpty()) {
            json.put("description", text.about());
        }
        if (!event.invites().spoken().equals("other")) {
            json.put("inLanguage", event.invites().spoken());
        }
        place(json.putObject("location"), event);
        var organizers = json.putArray("organizer");
        event.invites()
                .hosts()
                .forEach(host ->
                        organizers.addObject().put("@type", "Organization").put("name", host));
    }

    /** Online the page itself stands in for the room: where to click is told to those who registered. */
    private void place(ObjectNode json, Event event) {
        Venue venue = event.venue();
        if (venue.isOnline()) {
            json.put("@type", "VirtualLocation").put("url", site + event.address());
            return;
        }
        ObjectNode address = json.put("@type", "Place")
                .put("name", venue.say(words))
                .putObject("address")
                .put("@type", "PostalAddress")
                .put("addressCountry", "US");
        venue.state().ifPresent(state -> address.put("addressRegion", state.code()));
        if (!venue.city().isEmpty()) {
            address.put("addressLocality", venue.city());
        }
    }

    /** With its seconds, as RFC 3339 wants them: {@code toString} leaves them out where they are none. */
    private static String moment(Dated dated, boolean isStart) {
        ZoneId zone = dated.event().timing().zone();
        var span = dated.session().span();
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format((isStart ? span.start() : span.end()).atZone(zone));
    }
}
