package org.beloved.teams;

import java.util.List;
import java.util.UUID;
import org.beloved.accounts.LetterReaders;
import org.beloved.shared.TeamId;
import org.springframework.stereotype.Component;

/** Those who lead a team, as the house writes to them; in the scope of a job for that team. */
@Component
public class Leads {

    private final Members members;
    private final LetterReaders readers;

    Leads(Members members, LetterReaders readers) {
        this.members = members;
        this.readers = readers;
    }

    /** One of them. */
    public record Lead(UUID member, LetterReaders.Reader reader) {}

    public List<Lead> of(TeamId team) {
        return members.of(team).stream()
                .filter(member -> member.role() == Role.LEAD)
                .flatMap(member -> readers.find(member.account()).stream().map(reader -> new Lead(member.id(), reader)))
                .toList();
    }
}
