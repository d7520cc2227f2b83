@NullMarked
package org.beloved.officials;

import org.jspecify.annotations.NullMarked;
