/**
 * Step 9: telling the coalition what came of a meeting, with as much detail as the team chooses. It reads what the
 * meetings keep and writes down only what was sent. It may use the rooms below it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "walls",
            "web",
            "places",
            "teams",
            "officials",
            "meetings",
            "meetings :: promises",
            "meetings :: debrief"
        })
package org.beloved.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
