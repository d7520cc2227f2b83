/**
 * Finds the county of a jail by the name, city and state in a record, and tells local facilities from those of a state
 * or of the federal government. What it cannot find stays unmatched and visible; it never guesses in silence.
 */
@NullMarked
package org.beloved.evidence.facility;

import org.jspecify.annotations.NullMarked;
