@NullMarked
package org.beloved.policy.data;

import org.jspecify.annotations.NullMarked;
