/**
 * Step 6: who does what, the timed agenda, the ask in exact words, hard questions, what is to do before the day, and the
 * pack that prints all of it. The day's pages read roles, agenda and ask from here.
 */
@NullMarked
package org.beloved.meetings.plan;

import org.jspecify.annotations.NullMarked;
