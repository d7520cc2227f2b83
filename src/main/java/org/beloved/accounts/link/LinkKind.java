package org.beloved.accounts.link;

import java.time.Duration;

/** What a link is for, where it leads, and how long it is good. */
public enum LinkKind {
    SIGN_UP("/sign-up/confirm/", Duration.ofDays(3)),
    PASSPHRASE_BY_MAIL("/new-passphrase/", Duration.ofHours(12)),
    /** Made by a lead or an administrator where there is no mail, and handed over. */
    PASSPHRASE_BY_HAND("/new-passphrase/", Duration.ofDays(3)),
    EMAIL("/confirm-email/", Duration.ofDays(3)),
    INVITATION("/invited/", Duration.ofDays(7));

    private final String path;
    private final Duration goodFor;

    LinkKind(String path, Duration goodFor) {
        this.path = path;
        this.goodFor = goodFor;
    }

    public String path() {
        return path;
    }

    public Duration goodFor() {
        return goodFor;
    }
}
