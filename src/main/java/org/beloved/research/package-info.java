/**
 * What a team found out before it meets anybody: one answer to each of the kit's questions, with its source, and what
 * becomes of the questions still open. It holds no private thoughts about officials. It may use the ground floor,
 * accounts, places, teams and evidence.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "walls", "web", "toolkit", "accounts", "places", "teams", "evidence"})
package org.beloved.research;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
