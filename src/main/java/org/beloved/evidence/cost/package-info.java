/**
 * What holds may have cost a county: people times extra days times the cost of a day, each a range with its source, from
 * a study or from the reader. It never gives one number. It may use the room's figures and the places room.
 */
@NullMarked
package org.beloved.evidence.cost;

import org.jspecify.annotations.NullMarked;
