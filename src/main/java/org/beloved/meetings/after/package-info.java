/**
 * Step 8: what comes after a meeting, on one page. The eight questions, the promises read back, who does what, the letter,
 * and the next meeting, which begins here.
 */
@NullMarked
package org.beloved.meetings.after;

import org.jspecify.annotations.NullMarked;
