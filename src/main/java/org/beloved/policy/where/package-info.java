/**
 * A county as people name it on the pages of this room: a ZIP, a town, a county, or the census code of a link. It looks up
 * and asks back; it knows no rule. It may use {@code places}.
 */
@NullMarked
package org.beloved.policy.where;

import org.jspecify.annotations.NullMarked;
