/**
 * Local rules about detainer requests as a model that decides a case, explains itself, is compared and is drafted.
 * Plain Java: no Spring, no SQL and no clock of its own; it knows no data columns (the evidence room compiles the public
 * condition tree itself). It may use {@code shared}, and later {@code accounts} and {@code places} for its pages.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "walls", "web", "jobs", "mail", "documents", "toolkit", "accounts", "places"})
package org.beloved.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
