@NullMarked
package org.beloved.teams.mix;

import org.jspecify.annotations.NullMarked;
