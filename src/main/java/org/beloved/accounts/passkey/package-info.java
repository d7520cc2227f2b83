/**
 * Passkeys: what is kept of them, what a device is asked to sign, and whether its answer holds. A passphrase opens every
 * account as well, so losing all passkeys locks nobody out.
 */
@NullMarked
package org.beloved.accounts.passkey;

import org.jspecify.annotations.NullMarked;
