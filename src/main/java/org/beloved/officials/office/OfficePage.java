package org.beloved.officials.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beloved.officials.Office;
import org.beloved.places.OperatorKind;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/** The form with which a team says that the reference is wrong, or not exact. */
record OfficePage(Seat seat, Office office, Form form) implements Page {

    /** What a team can find out: the kinds that only say "it depends" are none. */
    private static final List<OperatorKind> KINDS = List.of(
            OperatorKind.ELECTED_SHERIFF,
            OperatorKind.ELECTED_JAILER,
            OperatorKind.COUNTY_APPOINTED,
            OperatorKind.PRISON_BOARD,
            OperatorKind.JAIL_OVERSIGHT_BOARD,
            OperatorKind.REGIONAL_AUTHORITY,
            OperatorKind.JAIL_TRUST,
            OperatorKind.CITY_DOC,
            OperatorKind.CITY_POLICE,
            OperatorKind.CITY_SHERIFF_APPOINTED,
            OperatorKind.STATE);

    Map<String, String> kinds(Words words) {
        Map<String, String> texts = new LinkedHashMap<>();
        KINDS.forEach(kind -> texts.put(kind.name(), office.story(words).kind(kind)));
        return texts;
    }

    @Override
    public String template() {
        return "officials/office/correct";
    }

    @Override
    public String title(Words words) {
        return words.say("officials.office.correct");
    }

    @Override
    public Frame frame() {
        return seat.frame();
    }

    @Override
    public HttpStatus status() {
        return form.status();
    }
}
