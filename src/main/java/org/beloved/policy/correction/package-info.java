/**
 * Corrections of what the tracker says: anyone proposes one with a source, a moderator decides, and what was decided stands
 * beside the rule. The shipped files are not touched; their next release carries what was accepted.
 */
@NullMarked
package org.beloved.policy.correction;

import org.jspecify.annotations.NullMarked;
