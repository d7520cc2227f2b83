@NullMarked
package org.beloved.shared;

import org.jspecify.annotations.NullMarked;
