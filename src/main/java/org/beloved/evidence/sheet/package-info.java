/**
 * One page about one county for the official's desk: figures, chart, what another rule would have meant, sources. It
 * counts nothing itself. It may use the room's figures and cost, and the documents room.
 */
@NullMarked
package org.beloved.evidence.sheet;

import org.jspecify.annotations.NullMarked;
