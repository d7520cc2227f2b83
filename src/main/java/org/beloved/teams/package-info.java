/**
 * Teams and who is at the table: members, invitations, and the efforts they walk. It shows the road of an effort but
 * knows none of its steps beyond the first. What the public sees of teams is here too: the
 * directory, the map, and how to write to a team. It may use the ground floor, accounts and places.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "walls", "web", "jobs", "mail", "toolkit", "accounts", "places"})
package org.beloved.teams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
