/** Where an official stands, over time, each time with what was said or done, when, and where we know it from. */
@NullMarked
package org.beloved.officials.position;

import org.jspecify.annotations.NullMarked;
