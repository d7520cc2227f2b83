@NullMarked
package org.beloved.meetings.prepare;

import org.jspecify.annotations.NullMarked;
