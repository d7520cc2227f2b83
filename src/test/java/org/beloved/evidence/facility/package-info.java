@NullMarked
package org.beloved.evidence.facility;

import org.jspecify.annotations.NullMarked;
