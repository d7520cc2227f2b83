package org.beloved.teams.weekly;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.beloved.jobs.RecurringJob;
import org.beloved.shared.TeamId;
import org.beloved.teams.AllTeams;
import org.beloved.teams.Leads;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** Writes to those who lead a team, on Mondays, once, and only where there is something to say. */
@Component
class SendingWeekly implements RecurringJob {

    /** Longer than a Monday, shorter than a week. */
    private static final Duration SINCE_THE_LAST = Duration.ofDays(5);

    private final AllTeams teams;
    private final Leads leads;
    private final WeeklyWishes wishes;
    private final WeeklyLetter letter;
    private final Scope scope;
    private final InstantSource clock;

    SendingWeekly(
            AllTeams teams, Leads leads, WeeklyWishes wishes, WeeklyLetter letter, Scope scope, InstantSource clock) {
        this.teams = teams;
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
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (!letter.isMailed() || today.getDayOfWeek() != DayOfWeek.MONDAY) {
            return;
        }
        scope.job(teams::withWorkspace)
                .forEach(team -> scope.job(team, () -> {
                    leads.of(team).forEach(lead -> send(team, lead, today, now));
                    return team;
                }));
    }

    private void send(TeamId team, Leads.Lead lead, LocalDate today, Instant now) {
        List<String> lines = letter.lines(team, lead, today);
        if (!lines.isEmpty() && wishes.take(team, lead.member(), now.minus(SINCE_THE_LAST), now)) {
            letter.send(team, lead, lines);
        }
    }
}
