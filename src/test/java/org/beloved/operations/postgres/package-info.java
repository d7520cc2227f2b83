@NullMarked
package org.beloved.operations.postgres;

import org.jspecify.annotations.NullMarked;
