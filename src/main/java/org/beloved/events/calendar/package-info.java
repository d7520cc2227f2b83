/** What an event is, on which dates it falls, how it is kept, and how it is said. */
@NullMarked
package org.beloved.events.calendar;

import org.jspecify.annotations.NullMarked;
