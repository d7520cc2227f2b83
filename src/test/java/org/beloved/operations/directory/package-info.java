@NullMarked
package org.beloved.operations.directory;

import org.jspecify.annotations.NullMarked;
