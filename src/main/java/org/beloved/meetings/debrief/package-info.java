/** What the team says to itself after a meeting: at most eight questions, each of which may stay unanswered. */
@NullMarked
@NamedInterface("debrief")
package org.beloved.meetings.debrief;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
