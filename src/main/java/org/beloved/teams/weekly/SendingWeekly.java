package org.beloved.teams.weekly;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beloved.jobs.RecurringJob;
import org.beloved.places.Places;
import org.beloved.shared.Fips;
import org.beloved.shared.TeamId;
import org.beloved.teams.AllTeams;
import org.beloved.teams.Leads;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.springframework.stereotype.Component;

/**
 * Writes to those who lead a team, on the Monday morning of their county, once, and only where there is something to say.
 */
@Component
class SendingWeekly implements RecurringJob {

    /** Longer than a Monday, shorter than a week. */
    private static final Duration SINCE_THE_LAST = Duration.ofDays(5);

    /** As the clock in Greenwich has it while it is Monday somewhere between Guam and Hawaii. */
    private static final Set<DayOfWeek> AROUND_MONDAY =
            EnumSet.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY);

    private static final int MORNING = 7;

    private final AllTeams all;
    private final Leads leads;
    private final WeeklyWishes wishes;
    private final WeeklyLetter letter;
    private final Scope scope;
    private final InstantSource clock;

    SendingWeekly(
            AllTeams all, Leads leads, WeeklyWishes wishes, WeeklyLetter letter, Scope scope, InstantSource clock) {
        this.all = all;
        this.leads = leads;
        this.wishes = wishes;
        this.letter = letter;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "teams.weekly-letter";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(2);
    }

    @Override
    public void run() {
        run(clock.instant());
    }

    /** A team at a time: what was sent before something failed is not sent again. */
    void run(Instant now) {
        LocalDate greenwich = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (letter.isMailed() && AROUND_MONDAY.contains(greenwich.getDayOfWeek())) {
            LocalDate monday = greenwich.plusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            Map<Language, List<String>> notices = letter.notices(monday);
            scope.job(all::withWorkspace).forEach((team, county) -> {
                if (isMorning(monday, now, county)) {
                    scope.job(team, () -> {
                        leads.of(team).forEach(lead -> send(team, lead, monday, notices, now));
                        return team;
                    });
                }
            });
        }
    }

    private static boolean isMorning(LocalDate monday, Instant now, Fips county) {
        ZoneId zone = Places.shipped().county(county).orElseThrow().zone();
        LocalDateTime there = LocalDateTime.ofInstant(now, zone);
        return there.toLocalDate().equals(monday) && there.getHour() >= MORNING;
    }

    private void send(
            TeamId team, Leads.Lead lead, LocalDate monday, Map<Language, List<String>> notices, Instant now) {
        List<String> lines = new ArrayList<>(letter.news(team, lead, monday));
        lines.addAll(notices.getOrDefault(lead.reader().language(), List.of()));
        if (!lines.isEmpty() && wishes.take(team, lead.member(), now.minus(SINCE_THE_LAST), now)) {
            letter.send(team, lead, lines);
        }
    }
}
