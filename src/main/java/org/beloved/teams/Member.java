package org.beloved.teams;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beloved.shared.AccountId;

/**
 * Somebody on a team.
 *
 * @param version counts the changes of how this person appears
 */
public record Member(
        UUID id, AccountId account, String name, Role role, Appearance appearance, String organization, int version) {

    /** Up to two letters to draw on a seat. */
    public String initials() {
        return Arrays.stream(name.split("[\\s-]+"))
                .filter(part -> !part.isEmpty() && !part.endsWith(".") && Character.isLetter(part.codePointAt(0)))
                .limit(2)
                .map(part -> Character.toString(Character.toUpperCase(part.codePointAt(0))))
                .collect(Collectors.joining());
    }

    /** How outward documents name this person; empty when they chose not to be listed. */
    public Optional<String> outwardName() {
        return switch (appearance) {
            case NAME -> Optional.of(name);
            case FIRST_NAME -> Optional.of(name.split("\\s+")[0]);
            case ORGANIZATION -> Optional.of(organization).filter(text -> !text.isBlank());
            case NOT_LISTED -> Optional.empty();
        };
    }

    /** The same with whom this person speaks for, as in "Ruth Madeup, First Church". */
    public Optional<String> outwardLine() {
        return outwardName()
                .map(shown ->
                        organization.isBlank() || shown.equals(organization) ? shown : shown + ", " + organization);
    }
}
