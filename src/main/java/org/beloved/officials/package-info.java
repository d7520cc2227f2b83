/**
 * Who can change the policy at this jail: the office as the reference has it and as the team corrects it, the people
 * who hold it, their position over time, whom we called. It does not ask for the meeting and does not hold the research
 * answers. It may use the ground floor, accounts, places and teams.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "walls", "web", "accounts", "places", "teams"})
package org.beloved.officials;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
