package org.beloved.mail;

import org.beloved.shared.EmailAddress;

/** A plain-text message to one person. */
public record Message(EmailAddress to, String subject, String body, Kind kind) {

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
