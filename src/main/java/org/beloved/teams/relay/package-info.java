/**
 * Writing to a team through the house: no address is shown to either side, words lie sealed, and each letter is only a link
 * to a page. Without a mail server a message waits on the team's own page.
 */
@NullMarked
package org.beloved.teams.relay;

import org.jspecify.annotations.NullMarked;
