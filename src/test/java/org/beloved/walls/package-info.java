@NullMarked
package org.beloved.walls;

import org.jspecify.annotations.NullMarked;
