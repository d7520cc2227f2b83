/**
 * Reads the facts of a case from JSON, names every field that is unknown or of the wrong type, and settles what a
 * missing fact means. It decides nothing. It may use the policy room's own types.
 */
@NullMarked
@NamedInterface("casefile")
package org.beloved.policy.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
