/**
 * Sums over all teams, for those at the desk. A job goes through the teams one by one and keeps what they add up to: no row
 * says which team had what, and what too few teams have is not told.
 */
@NullMarked
package org.beloved.desk.sums;

import org.jspecify.annotations.NullMarked;
