@NullMarked
package org.beloved.web.held;

import org.jspecify.annotations.NullMarked;
