package org.beloved.shared;

import java.util.List;

/** A room's share of the demonstration data, loaded once into an empty demonstration directory. */
public interface Demonstration {

    /** Lower numbers load first: people before teams before meetings. */
    int order();

    void load();

    /** Who may sign in to look around; printed by the demo command. */
    default List<SignIn> signIns() {
        return List.of();
    }

    /** A made-up person of the demonstration. */
    record SignIn(String role, String email, String passphrase) {}
}
