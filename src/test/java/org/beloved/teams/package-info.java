@NullMarked
package org.beloved.teams;

import org.jspecify.annotations.NullMarked;
