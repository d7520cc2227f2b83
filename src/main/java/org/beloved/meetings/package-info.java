/**
 * One meeting after another: asking for it, preparing and planning it, the day itself, what was promised, and what
 * follows. It does not know who runs a jail or what a policy means; it asks the rooms that do. It may use the ground
 * floor and every room up to research.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "walls",
            "web",
            "jobs",
            "mail",
            "toolkit",
            "accounts",
            "places",
            "teams",
            "officials",
            "evidence::paper"
        })
package org.beloved.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
