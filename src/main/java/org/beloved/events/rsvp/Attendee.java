package org.beloved.events.rsvp;

import org.beloved.shared.EmailAddress;

/**
 * Who comes, as they said it.
 *
 * @param needs what helps them to take part, may be empty
 */
record Attendee(String name, EmailAddress email, String needs) {

    @Override
    public String toString() {
        return "Attendee[…]";
    }
}
