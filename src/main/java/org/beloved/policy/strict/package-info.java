/**
 * Says whether one rule is stricter than another, by proof, and shows a case on which they part. It may use the policy
 * room's own types; it reads no files, and every case it shows was decided by the engine.
 */
@NullMarked
package org.beloved.policy.strict;

import org.jspecify.annotations.NullMarked;
