/**
 * Says rules and reasons in plain English and Spanish, from the nodes of the condition tree themselves. It decides
 * nothing and holds no sentences: those are in the messages files. It may use the policy room's own types.
 */
@NullMarked
@NamedInterface("wording")
package org.beloved.policy.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
