/** The page of step 3: the office, the people who hold it, whom we called, and the way to ask for a meeting. */
@NullMarked
package org.beloved.officials.overview;

import org.jspecify.annotations.NullMarked;
