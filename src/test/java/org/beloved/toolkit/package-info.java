@NullMarked
package org.beloved.toolkit;

import org.jspecify.annotations.NullMarked;
