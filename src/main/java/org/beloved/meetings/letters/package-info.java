/**
 * The thank-you letter: the team's own words, and places where the record speaks. A promise corrected later is corrected
 * in the letter too, until it is sent; then the sent text is kept as it was.
 */
@NullMarked
package org.beloved.meetings.letters;

import org.jspecify.annotations.NullMarked;
