package org.beloved.accounts.own;

/** What was just done, for the one line that says so. */
enum Saved {
    NOTHING,
    PASSPHRASE,
    EMAIL,
    MAILED,
    LANGUAGE,
    SESSION,
    PASSKEY_ADDED,
    PASSKEY_NAMED,
    PASSKEY_REMOVED;

    /** Whatever an address says that is none of these counts as nothing. */
    static Saved of(String typed) {
        for (Saved saved : values()) {
            if (saved.name().equalsIgnoreCase(typed)) {
                return saved;
            }
        }
        return NOTHING;
    }
}
