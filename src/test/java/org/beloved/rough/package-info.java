/**
 * What arrives when a hand slips, a program misbehaves or somebody means harm: at every address of the access matrix,
 * found by itself there. The house answers in words, loses nothing and shows none of its inside.
 */
@NullMarked
package org.beloved.rough;

import org.jspecify.annotations.NullMarked;
