@NullMarked
package org.beloved.evidence.intake;

import org.jspecify.annotations.NullMarked;
