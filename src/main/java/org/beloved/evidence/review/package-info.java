/**
 * Facilities that the registers do not know: moderators look them up and decide, with a reason and a date, where they are
 * and whose they are. What they decide counts at once and is read by everybody.
 */
@NullMarked
package org.beloved.evidence.review;

import org.jspecify.annotations.NullMarked;
