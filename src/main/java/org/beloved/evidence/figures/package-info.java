/**
 * What is shown of a data set in public: grouped once, counted once for each policy and assumption, small cells hidden.
 * It draws nothing. It may use the room's own counting and records, and the policy room.
 */
@NullMarked
package org.beloved.evidence.figures;

import org.jspecify.annotations.NullMarked;
