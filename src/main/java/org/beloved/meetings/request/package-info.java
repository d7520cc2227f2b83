/**
 * The second half of step 3: asking for the meeting. The words to say and to send, what came of it, the day once there is
 * one, and what may still happen to that day.
 */
@NullMarked
package org.beloved.meetings.request;

import org.jspecify.annotations.NullMarked;
