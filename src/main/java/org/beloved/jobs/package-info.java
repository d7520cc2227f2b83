/**
 * Work that happens later: queued once or recurring, kept in PostgreSQL so that it survives a crash and any node may
 * do it. It knows no room's work, only names and ids; it may use shared and walls.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "walls"})
package org.beloved.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
