/**
 * The pages of the promise list: what was promised on a road, what came of each promise, and what happened to it since
 * it was written down.
 */
@NullMarked
package org.beloved.meetings.tracker;

import org.jspecify.annotations.NullMarked;
