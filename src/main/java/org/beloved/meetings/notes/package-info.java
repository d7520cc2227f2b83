/**
 * What note takers write while the team sits with the official, or type up from paper afterwards: notes and open
 * questions. Promises are kept apart.
 */
@NullMarked
package org.beloved.meetings.notes;

import org.jspecify.annotations.NullMarked;
