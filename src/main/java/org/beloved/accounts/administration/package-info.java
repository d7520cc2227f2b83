/** Looking after accounts: who is here, who looks after the site, helping people back in, letters that wait. */
@NullMarked
package org.beloved.accounts.administration;

import org.jspecify.annotations.NullMarked;
