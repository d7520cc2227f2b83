/** Whom the team reached and what was said; the words are sealed. */
@NullMarked
package org.beloved.officials.contact;

import org.jspecify.annotations.NullMarked;
