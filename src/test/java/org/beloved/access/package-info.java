/**
 * The access matrix: every route of the running house, every kind of person, what each really gets, and words of one
 * team that nobody else may ever see. The tables lie in {@code src/test/resources/access}, one for each room.
 */
@NullMarked
package org.beloved.access;

import org.jspecify.annotations.NullMarked;
