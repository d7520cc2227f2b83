package org.beloved.policy.tracker;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beloved.places.County;
import org.beloved.places.Places;
import org.beloved.places.State;
import org.beloved.policy.wording.DateWords;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.UriComponentsBuilder;

/** The tracker: a map, and the same in an equal list. */
record TrackerPage(Tracker tracker, Filter filter, LocalDate today) implements Page {

    @Override
    public String template() {
        return "policy/tracker/show";
    }

    @Override
    public String title(Words words) {
        return words.say("policy.tracker.title");
    }

    @Override
    public String description(Words words) {
        return words.say("policy.tracker.lede");
    }

    @Override
    public HttpStatus status() {
        return filter.isUnknown() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

    List<Status> statuses() {
        return List.of(Status.values());
    }

    String heading(Words words) {
        return filter.stateAsked()
                .map(state ->
                        words.say("policy.tracker.heading.state", "state", words.say("places.state." + state.code())))
                .orElseGet(() -> words.say(
                        "policy.tracker.heading",
                        "limits",
                        tracker.with(Status.LIMITS).size(),
                        "mandates",
                        tracker.with(Status.MANDATES).size()));
    }

    List<Entry> entries(Words words) {
        return filter.entries(tracker, words);
    }

    List<Entry> entries(Status status, Words words) {
        return entries(words).stream().filter(entry -> entry.status() == status).toList();
    }

    List<State> unchecked(Words words) {
        return filter.unchecked(tracker, words);
    }

    /** The counties of a place where something is under consideration: there a neighbor finds who else is at work. */
    List<County> counties(Entry entry) {
        return entry.record().considering().isEmpty()
                ? List.of()
                : entry.record().place().fips().stream()
                        .flatMap(code -> Places.shipped().county(code).stream())
                        .toList();
    }

    boolean isEmpty(Words words) {
        return entries(words).isEmpty() && unchecked(words).isEmpty();
    }

    TrackerMap map() {
        return filter.stateAsked()
                .flatMap(state -> TrackerMap.of(tracker, state))
                .orElseGet(() -> TrackerMap.nation(tracker));
    }

    /** What the map shows, for those who do not see it. */
    String mapSays(Words words) {
        return filter.stateAsked().isPresent()
                ? words.say("policy.tracker.map.state", "state", heading(words))
                : words.say(
                        "policy.tracker.map.nation",
                        "limits",
                        stateCount(Status.LIMITS),
                        "mandates",
                        stateCount(Status.MANDATES),
                        "local",
                        map().marks().size());
    }

    private long stateCount(Status status) {
        return Places.shipped().states().stream()
                .flatMap(state -> tracker.ofState(state).stream())
                .filter(entry -> entry.status() == status)
                .count();
    }

    Map<String, String> statusOptions(Words words) {
        var options = new LinkedHashMap<String, String>();
        options.put("", words.say("policy.tracker.any"));
        statuses().forEach(status -> options.put(status.name(), words.say("policy.status." + status)));
        return options;
    }

    Map<String, String> stateOptions(Words words) {
        var options = new LinkedHashMap<String, String>();
        options.put("", words.say("policy.tracker.everywhere"));
        Places.shipped()
                .states()
                .forEach(state -> options.put(state.code(), words.say("places.state." + state.code())));
        return options;
    }

    String name(Entry entry, Words words) {
        return entry.record().place().name().in(words.language());
    }

    String where(Entry entry, Words words) {
        return words.say("places.state." + entry.record().place().state());
    }

    /** Since when, or until when, in words. */
    String when(Entry entry, Words words) {
        var dates = new DateWords(words.language());
        if (entry.inForce().isPresent()) {
            return words.say(
                    "policy.tracker.since",
                    "date",
                    dates.say(entry.inForce().get().validity().effective()));
        }
        return entry.last()
                .flatMap(version -> version.validity().ended())
                .map(ended -> words.say("policy.tracker.ended", "date", dates.say(ended)))
                .orElse("");
    }

    /** The same choice as a file: csv or json. */
    String file(String ending) {
        var address = UriComponentsBuilder.fromPath("/policies." + ending);
        if (!filter.text().isEmpty()) {
            address.queryParam("q", filter.text());
        }
        if (!filter.status().isEmpty()) {
            address.queryParam("status", filter.status());
        }
        if (!filter.state().isEmpty()) {
            address.queryParam("state", filter.state());
        }
        return address.build().encode().toUriString();
    }
}
