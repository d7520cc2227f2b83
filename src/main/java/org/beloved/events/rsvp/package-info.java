/** Who comes: signing up without an account, the waiting list, letters, reminders, and forgetting all of it afterwards. */
@NullMarked
package org.beloved.events.rsvp;

import org.jspecify.annotations.NullMarked;
