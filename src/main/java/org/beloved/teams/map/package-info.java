/** The map of teams: the nation by states and a state by counties, what other rooms lay over it, and the same as a list. */
@NullMarked
package org.beloved.teams.map;

import org.jspecify.annotations.NullMarked;
