package org.beloved.meetings.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.beloved.meetings.Appointment;
import org.beloved.meetings.Means;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.MeetingKey;
import org.beloved.meetings.MeetingStage;
import org.beloved.shared.TeamId;
import org.beloved.web.ClockTime;
import org.beloved.web.Form;
import org.beloved.web.RoadStep;
import org.beloved.web.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppointmentFormTest {

    private static final ZoneId PHILADELPHIA = ZoneId.of("America/New_York");

    @ParameterizedTest
    @CsvSource({
        "14:30,14:30",
        "09:05,09:05",
        "2:30 pm,14:30",
        "2 pm,14:00",
        "10 a.m.,10:00",
        "12 pm,12:00",
        "12:15 a.m.,00:15",
        "10.30,10:30",
        "2:30 P.M.,14:30"
    })
    void anHourIsReadAsBrowsersSendItAndAsPeopleWriteIt(String typed, LocalTime expected) {
        assertThat(ClockTime.read(typed)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "noon", "25:00", "10:75", "13 pm", "0 pm", "10:3", "1030"})
    void whatIsNoHourIsNotGuessed(String typed) {
        assertThat(ClockTime.read(typed)).isEmpty();
    }

    @Test
    void theHourIsTheCountysInSummerAndInWinter() {
        assertThat(read("2026-12-10", "10:00").orElseThrow().start()).isEqualTo(Instant.parse("2026-12-10T15:00:00Z"));
        assertThat(read("2026-07-10", "10:00").orElseThrow().start()).isEqualTo(Instant.parse("2026-07-10T14:00:00Z"));
    }

    @Test
    void anHourThatTheClocksSkipIsToldAndNotMovedSilently() {
        Typed typed = typed("2027-03-14", "02:30");
        assertThat(AppointmentForm.read(form("2027-03-14", "02:30"), typed, PHILADELPHIA, Optional.empty()))
                .isEmpty();
        assertThat(typed.form().problem("time").orElseThrow().key()).isEqualTo("meetings.appointment.time.skipped");
    }

    @Test
    void everythingToMendIsToldAtOnce() {
        Form empty = Form.empty();
        Typed typed = new Typed(empty);
        AppointmentForm.read(empty, typed, PHILADELPHIA, Optional.empty());
        assertThat(typed.form().problems())
                .extracting(problem -> problem.field())
                .containsExactly("day", "time", "minutes", "means");
    }

    @Test
    void movingKeepsTheDeputy() {
        Appointment before = new Appointment(
                Instant.parse("2026-12-10T15:00:00Z"), PHILADELPHIA, 30, "", Means.PHONE, "Chief Deputy Ames");
        Form form = form("2026-12-11", "10:00");
        assertThat(AppointmentForm.read(form, new Typed(form), PHILADELPHIA, Optional.of(before))
                        .orElseThrow()
                        .deputy())
                .isEqualTo("Chief Deputy Ames");
    }

    @Test
    void theCalendarFileSaysTheMomentInUtcAndNotWhy() {
        Appointment when = new Appointment(
                Instant.parse("2026-12-10T15:00:00Z"),
                PHILADELPHIA,
                30,
                "Court Street 1, 3rd floor",
                Means.IN_PERSON,
                "");
        Meeting meeting = new Meeting(
                new MeetingKey(TeamId.random(), UUID.randomUUID(), UUID.randomUUID(), 1),
                MeetingStage.BOOKED,
                Optional.of(when),
                Set.of(),
                Optional.empty(),
                4);
        String file =
                CalendarFile.of(meeting, when, "Meeting: Sheriff Bautista", Instant.parse("2026-11-25T12:00:00Z"));
        assertThat(file)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("VERSION:2.0\r\n")
                .contains("DTSTART:20261210T150000Z\r\n")
                .contains("DTEND:20261210T153000Z\r\n")
                .contains("SUMMARY:Meeting: Sheriff Bautista\r\n")
                .contains("LOCATION:Court Street 1\\, 3rd floor\r\n")
                .contains("SEQUENCE:4\r\n")
                .contains("STATUS:CONFIRMED\r\n")
                .contains("UID:" + meeting.id() + "@beloved\r\n");
        Meeting cancelled =
                new Meeting(meeting.key(), MeetingStage.CANCELLED, Optional.of(when), Set.of(), Optional.empty(), 5);
        assertThat(CalendarFile.of(cancelled, when, "Meeting", Instant.EPOCH)).contains("STATUS:CANCELLED\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "WISHED,0,OPEN",
        "ASKED,0,WAITING",
        "ASKED,6,WAITING",
        "ASKED,7,OPEN",
        "BOOKED,0,DONE",
        "REFUSED,0,OPEN",
        "CANCELLED,0,OPEN",
        "HELD,0,DONE"
    })
    void aWeekWithoutAnAnswerMakesItOurTurnAgain(MeetingStage stage, long silentDays, RoadStep.State expected) {
        assertThat(RequestStep.state(stage, silentDays)).isEqualTo(expected);
    }

    private static Optional<Appointment> read(String day, String time) {
        return AppointmentForm.read(form(day, time), typed(day, time), PHILADELPHIA, Optional.empty());
    }

    private static Typed typed(String day, String time) {
        return new Typed(form(day, time));
    }

    private static Form form(String day, String time) {
        Map<String, String> values = new HashMap<>();
        values.put("day", day);
        values.put("time", time);
        values.put("minutes", "30");
        values.put("means", "IN_PERSON");
        values.put("place", "Court Street 1");
        return Form.filled(values);
    }
}
