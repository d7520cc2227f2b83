@NullMarked
package org.beloved.operations.selfcheck;

import org.jspecify.annotations.NullMarked;
