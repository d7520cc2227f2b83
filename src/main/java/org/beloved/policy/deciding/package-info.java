/**
 * One case tried on a page: facts in, outcomes out, with everything the engine can say about them. The address carries the
 * case, so it can be shared; it has no room for a name, and nothing is kept.
 */
@NullMarked
package org.beloved.policy.deciding;

import org.jspecify.annotations.NullMarked;
