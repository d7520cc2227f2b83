@NullMarked
package org.beloved.meetings;

import org.jspecify.annotations.NullMarked;
