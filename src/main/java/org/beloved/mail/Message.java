package org.beloved.mail;

import java.util.Optional;
import org.beloved.shared.EmailAddress;

/**
 * A plain-text message to one person.
 *
 * @param calendar a date for the reader's calendar, where the message brings one along
 */
public record Message(EmailAddress to, String subject, String body, Kind kind, Optional<CalendarPart> calendar) {

    public Message(EmailAddress to, String subject, String body, Kind kind) {
        this(to, subject, body, kind, Optional.empty());
    }

    /**
     * An iCalendar file.
     *
     * @param method what the calendar is asked to do with it, as in the file itself
     */
    public record CalendarPart(String method, String text) {}

    public Message {
        if (subject.contains("\n") || subject.contains("\r")) {
            throw new IllegalArgumentException("a subject is one line");
        }
    }

    /** Whether whoever reads the message could act as its recipient. */
    public enum Kind {
        /** Carries a link that lets its reader in: never shown to an administrator, never kept when it cannot be sent. */
        CREDENTIAL,
        ORDINARY
    }
}
