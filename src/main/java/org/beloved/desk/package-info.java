/**
 * The coalition's desk: what rooms lay on it for moderators to see. It knows the interface, not the rooms behind it.
 * Whoever may not moderate finds nothing at its addresses.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "walls", "web", "accounts"})
package org.beloved.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
