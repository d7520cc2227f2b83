@NullMarked
package org.beloved;

import org.jspecify.annotations.NullMarked;
