/** Links that do one thing once: confirm an address, choose a new passphrase, accept an invitation. */
@NullMarked
package org.beloved.accounts.link;

import org.jspecify.annotations.NullMarked;
