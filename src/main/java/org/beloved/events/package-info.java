/**
 * Webinars and gatherings: who hosts them, when and where, who may come, and what was recorded. What a team plans for its
 * own meeting with an official is not here. It may use the ground floor, accounts and places.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "walls", "web", "jobs", "mail", "accounts", "places"})
package org.beloved.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
