package org.beloved.officials;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A person who can change the policy at the jail, or stands beside one who can.
 *
 * @param title as in "Sheriff"
 * @param leftOn when they left the office, if they did
 * @param version grows with each edit, so that two editors notice each other
 */
public record Official(
        UUID id,
        String name,
        String title,
        OfficialRole role,
        PublicRecord facts,
        Optional<LocalDate> leftOn,
        int version) {

    /** As in "Sheriff Ana Bautista". */
    public String titled() {
        return title + " " + name;
    }

    /** How a letter or a heading calls them, as in "Sheriff Bautista". */
    public String addressed() {
        return facts.salutation().isEmpty() ? titled() : facts.salutation();
    }

    public boolean decides() {
        return role == OfficialRole.DECIDES;
    }

    public boolean isInOffice() {
        return leftOn.isEmpty();
    }
}
