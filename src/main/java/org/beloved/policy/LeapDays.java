package org.beloved.policy;

import java.util.stream.Stream;

/** Finds a 29 February among the dates of a case. */
final class LeapDays {

    private LeapDays() {}

    static boolean touch(CaseFacts facts) {
        var born = facts.age() instanceof Age.Born birth ? Stream.of(birth.day()) : Stream.<Day>of();
        var records = facts.convictions().listed().stream()
                .flatMap(record -> Stream.of(record.convicted(), record.released()));
        var dates = Stream.of(facts.dates().request(), facts.dates().arrest());
        return Stream.of(born, records, dates)
                .flatMap(days -> days)
                .anyMatch(day -> day.isExact() && DateRounding.isLeapDay(day.earliest()));
    }
}
