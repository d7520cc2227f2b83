@NullMarked
package org.beloved.research;

import org.jspecify.annotations.NullMarked;
