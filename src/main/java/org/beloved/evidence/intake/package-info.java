/**
 * Reads detainer files as ICE released them: tells the release by its columns, normalizes each value, lists what it
 * could not read, and never guesses.
 */
@NullMarked
package org.beloved.evidence.intake;

import org.jspecify.annotations.NullMarked;
