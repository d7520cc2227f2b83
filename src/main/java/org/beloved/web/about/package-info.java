/**
 * The page that says what Beloved is, what it is not, and how to get its source. It holds no data and may use the page
 * shell around it only.
 */
@NullMarked
package org.beloved.web.about;

import org.jspecify.annotations.NullMarked;
