@NullMarked
package org.beloved.places;

import org.jspecify.annotations.NullMarked;
