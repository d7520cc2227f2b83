/**
 * Step 5: what the team comes for, what should be remembered, and who tells a story with whose consent. A story itself is
 * not written down in this room.
 */
@NullMarked
package org.beloved.meetings.prepare;

import org.jspecify.annotations.NullMarked;
