/** A person's own account: where they are signed in, their passphrase, their address, their language, and leaving. */
@NullMarked
package org.beloved.accounts.own;

import org.jspecify.annotations.NullMarked;
