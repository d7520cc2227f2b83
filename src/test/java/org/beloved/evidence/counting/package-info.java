@NullMarked
package org.beloved.evidence.counting;

import org.jspecify.annotations.NullMarked;
