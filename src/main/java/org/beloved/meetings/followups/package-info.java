/**
 * What is left to do after a meeting: each thing has one owner and one day. A follow-up that comes from a promise or a
 * note names it and does not copy it.
 */
@NullMarked
package org.beloved.meetings.followups;

import org.jspecify.annotations.NullMarked;
