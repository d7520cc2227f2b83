package org.beloved.sharing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/**
 * Choosing what the coalition may know, looking at it, sending it.
 *
 * @param preview exactly what would be sent; empty before anybody has asked to see it
 * @param shared what lies at the desk now
 * @param changed the record changed between looking and sending
 */
record SharePage(Seat seat, Form form, Optional<Report> preview, Optional<AtTheDesk> shared, boolean changed)
        implements Page {

    /** What was sent, and whether it would read differently today. */
    record AtTheDesk(Report report, String by, LocalDate day, boolean hasDrifted) {}

    static Map<String, String> details(Words words) {
        Map<String, String> details = new LinkedHashMap<>();
        for (Detail detail : Detail.values()) {
            details.put(detail.name(), words.say("sharing.detail." + detail));
        }
        return details;
    }

    static Map<String, String> explained(Words words) {
        Map<String, String> details = new LinkedHashMap<>();
        for (Detail detail : Detail.values()) {
            details.put(detail.name(), words.say("sharing.detail." + detail + ".what"));
        }
        return details;
    }

    String heading(Words words) {
        if (preview.isPresent()) {
            return words.say("sharing.heading.preview");
        }
        return shared.map(sent -> words.say("sharing.heading.shared", "day", words.longDate(sent.day())))
                .orElseGet(() -> words.say("sharing.heading"));
    }

    @Override
    public int step() {
        return 9;
    }

    @Override
    public String template() {
        return "sharing/show";
    }

    @Override
    public String title(Words words) {
        return words.say("sharing.title");
    }

    @Override
    public Frame frame() {
        return seat.frame();
    }

    @Override
    public HttpStatus status() {
        return form.status(changed);
    }
}
