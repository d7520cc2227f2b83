/** How mixed a team is, as far as its members chose to say: sealed, shown to the team without names, gone when they wish. */
@NullMarked
package org.beloved.teams.mix;

import org.jspecify.annotations.NullMarked;
