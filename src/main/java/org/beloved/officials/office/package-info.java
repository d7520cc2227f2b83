/** Correcting the reference about the office, with a reason; nothing is overwritten, a correction can be withdrawn. */
@NullMarked
package org.beloved.officials.office;

import org.jspecify.annotations.NullMarked;
