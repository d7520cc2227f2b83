/**
 * Reads policy files, class tables and provision sets, and says of a wrong file everything that is wrong with it: file,
 * line, id, what was expected and what was found. It decides nothing. It may use the policy room's own types and shared.
 */
@NullMarked
@NamedInterface("data")
package org.beloved.policy.data;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
