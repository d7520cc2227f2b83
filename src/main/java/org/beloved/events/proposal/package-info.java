/** Anybody proposes an event, without an account; a moderator decides whether it is shown. */
@NullMarked
package org.beloved.events.proposal;

import org.jspecify.annotations.NullMarked;
