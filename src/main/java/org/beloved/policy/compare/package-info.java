/**
 * Puts two to five versions side by side, question by question, against a named request, and says which is stricter. It
 * decides no case and keeps no score over all questions. It may use the policy room's own types and the toolkit's sets.
 */
@NullMarked
package org.beloved.policy.compare;

import org.jspecify.annotations.NullMarked;
