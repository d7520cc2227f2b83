/**
 * Real pages in a real browser: Debian's Chromium, one for each thread that works with it, a window of its own for each
 * test. A window complains when a page asks another site for something, breaks the strict header, scrolls sideways or
 * keeps what it should not. Use it with {@code Browsers}, from any room's tests.
 */
@NullMarked
package org.beloved.browser;

import org.jspecify.annotations.NullMarked;
