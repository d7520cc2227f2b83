/** An account as it is kept: who it is, what opens it, and the rules a passphrase follows. */
@NullMarked
package org.beloved.accounts.person;

import org.jspecify.annotations.NullMarked;
