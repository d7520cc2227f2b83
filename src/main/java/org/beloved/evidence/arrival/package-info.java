/**
 * Files of records that a moderator sends through the website: received, looked at by a job, then put in use or
 * discarded. What is too large for this way is taken in by the command line.
 */
@NullMarked
package org.beloved.evidence.arrival;

import org.jspecify.annotations.NullMarked;
