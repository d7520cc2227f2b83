/**
 * The page "what we hold": the data register in words, by room and table. It reads the register only, never a table,
 * and may use walls and the page shell around it.
 */
@NullMarked
package org.beloved.web.held;

import org.jspecify.annotations.NullMarked;
