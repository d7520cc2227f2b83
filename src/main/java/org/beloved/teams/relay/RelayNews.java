package org.beloved.teams.relay;

import org.beloved.jobs.QueuedJob;
import org.beloved.shared.TeamId;
import org.beloved.teams.Leads;
import org.beloved.teams.Team;
import org.beloved.teams.Teams;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** Tells those who lead a team with a workspace that somebody wrote. They read it there, signed in. */
@Component
class RelayNews implements QueuedJob {

    static final String NAME = "teams.relay-news";

    private final Scope scope;
    private final Teams teams;
    private final Leads leads;
    private final RelayLetters letters;

    RelayNews(Scope scope, Teams teams, Leads leads, RelayLetters letters) {
        this.scope = scope;
        this.teams = teams;
        this.leads = leads;
        this.letters = letters;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String subject) {
        TeamId team = TeamId.of(subject);
        scope.job(team, () -> {
            teams.find(team)
                    .map(Team::slug)
                    .ifPresent(slug -> leads.of(team)
                            .forEach(lead -> letters.tell(
                                    lead.reader().email(),
                                    lead.reader().language(),
                                    "/workspace/" + slug + "/messages")));
            return team;
        });
    }
}
