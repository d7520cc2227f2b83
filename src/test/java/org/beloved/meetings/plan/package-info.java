@NullMarked
package org.beloved.meetings.plan;

import org.jspecify.annotations.NullMarked;
