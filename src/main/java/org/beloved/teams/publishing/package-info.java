/** A team in the workspace puts itself on the map and takes itself off again. A lead does both; a moderator looks first. */
@NullMarked
package org.beloved.teams.publishing;

import org.jspecify.annotations.NullMarked;
