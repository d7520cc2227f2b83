package org.beloved.evidence.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beloved.evidence.facility.FacilityLevel;
import org.beloved.evidence.records.Records;
import org.beloved.shared.Fips;

/** How a report's rows are cut by time. */
public enum Periods {
    /** The federal fiscal year: fiscal 2014 began on October 1, 2013. */
    FISCAL_YEAR,
    CALENDAR_YEAR;

    private static final int FIRST_MONTH_OF_FISCAL_YEAR = 10;

    /**
     * Consecutive rows {@code [from, to)} of one level, county and year.
     *
     * @param year empty where the day of the request is not known
     */
    public record Group(FacilityLevel level, Optional<Fips> county, Optional<Integer> year, int from, int to) {

        public int size() {
            return to - from;
        }
    }

    public int yearOf(LocalDate day) {
        return switch (this) {
            case FISCAL_YEAR -> day.getMonthValue() >= FIRST_MONTH_OF_FISCAL_YEAR ? day.getYear() + 1 : day.getYear();
            case CALENDAR_YEAR -> day.getYear();
        };
    }

    /** Every group of the data set, in the order of its rows. */
    public List<Group> groupsOf(Records records) {
        List<Group> groups = new ArrayList<>();
        for (Records.Stretch stretch : records.stretches()) {
            int from = stretch.from();
            while (from < stretch.to()) {
                Optional<Integer> year = records.prepared(from).map(this::yearOf);
                int to = year.map(this::firstDayAfter)
                        .map(day -> records.firstOnOrAfter(day, stretch))
                        .orElse(stretch.to());
                groups.add(new Group(stretch.level(), stretch.county(), year, from, to));
                from = to;
            }
        }
        return List.copyOf(groups);
    }

    private LocalDate firstDayAfter(int year) {
        return switch (this) {
            case FISCAL_YEAR -> LocalDate.of(year, FIRST_MONTH_OF_FISCAL_YEAR, 1);
            case CALENDAR_YEAR -> LocalDate.of(year + 1, 1, 1);
        };
    }
}
