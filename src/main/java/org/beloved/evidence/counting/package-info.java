/**
 * Counts a policy's condition over all records of a data set at once. Each clause becomes two planes of bits, surely
 * and possibly; all, any and not are word-wise operations. It agrees with the deciding engine record by record.
 */
@NullMarked
package org.beloved.evidence.counting;

import org.jspecify.annotations.NullMarked;
