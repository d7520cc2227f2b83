/**
 * The coalition's desk: what waits for moderators in all rooms, who looks at it, and what was decided. It knows the
 * interfaces, not the rooms behind them.
 * Whoever may not moderate finds nothing at its addresses.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "walls", "web", "jobs", "accounts", "teams"})
package org.beloved.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
