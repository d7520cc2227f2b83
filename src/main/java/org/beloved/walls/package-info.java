/**
 * The walls between teams: for whom a transaction acts, which columns are sealed, and what we hold at all. It knows no
 * room above it and holds no domain; it may use only shared.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package org.beloved.walls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
