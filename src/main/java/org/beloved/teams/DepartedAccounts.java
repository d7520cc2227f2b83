package org.beloved.teams;

import org.beloved.accounts.AccountDeleted;
import org.beloved.shared.AccountId;
import org.beloved.shared.TeamId;
import org.beloved.teams.mix.Mixes;
import org.beloved.walls.Scope;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Whoever deleted their account leaves the table; a team without a lead is led by whoever has been on it longest. */
@Component
class DepartedAccounts {

    private final Scope scope;
    private final Teams teams;
    private final Members members;
    private final Mixes mixes;

    DepartedAccounts(Scope scope, Teams teams, Members members, Mixes mixes) {
        this.scope = scope;
        this.teams = teams;
        this.members = members;
        this.mixes = mixes;
    }

    @ApplicationModuleListener
    void leave(AccountDeleted gone) {
        AccountId account = gone.account();
        scope.person(account, () -> teams.seatsOf(account)).stream()
                .map(seat -> seat.teamId())
                .distinct()
                .forEach(team -> scope.job(team, () -> {
                    leave(team, account);
                    return team;
                }));
    }

    private void leave(TeamId team, AccountId account) {
        members.of(team).stream()
                .filter(member -> member.account().equals(account))
                .forEach(member -> {
                    members.leave(team, member.id());
                    mixes.delete(team, member.id());
                });
        boolean isLed = members.of(team).stream().anyMatch(member -> member.role() == Role.LEAD);
        if (!isLed) {
            members.of(team).stream()
                    .filter(member -> member.role() == Role.MEMBER)
                    .findFirst()
                    .ifPresent(next -> members.assign(team, next.id(), Role.LEAD));
        }
    }
}
