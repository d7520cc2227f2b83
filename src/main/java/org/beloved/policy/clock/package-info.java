/**
 * The hour by which a hold must end: four ways of counting, and the federal holidays worked out by rules of our own. It
 * decides nothing about whether anyone may be held. The engine is plain Java; the page beside it only asks it.
 */
@NullMarked
package org.beloved.policy.clock;

import org.jspecify.annotations.NullMarked;
