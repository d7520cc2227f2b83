@NullMarked
package org.beloved.policy.clock;

import org.jspecify.annotations.NullMarked;
