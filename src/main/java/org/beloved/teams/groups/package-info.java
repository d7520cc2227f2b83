/** Step 2: the local groups a team tells of its plan, who spoke with them, what they said, whether they join. */
@NullMarked
package org.beloved.teams.groups;

import org.jspecify.annotations.NullMarked;
