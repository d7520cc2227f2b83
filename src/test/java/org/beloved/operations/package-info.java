@NullMarked
package org.beloved.operations;

import org.jspecify.annotations.NullMarked;
