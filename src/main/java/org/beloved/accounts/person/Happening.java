package org.beloved.accounts.person;

/** What can happen to an account and is worth a line in its trail. */
public enum Happening {
    MADE,
    SIGNED_IN,
    SIGN_IN_FAILED,
    LOCKED,
    SIGNED_OUT,
    SESSION_ENDED,
    ALL_SESSIONS_ENDED,
    PASSPHRASE_CHANGED,
    PASSPHRASE_LINK_MADE,
    EMAIL_CONFIRMED,
    EMAIL_CHANGED,
    STANDING_CHANGED,
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    /** Somebody showed a passkey of the account, and something about it was not right. */
    PASSKEY_REFUSED,
    /** An administrator let a letter go out once more. */
    LETTER_TRIED_AGAIN
}
