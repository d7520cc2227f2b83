/**
 * Where an installation keeps its things: the data directory with its lock, and the instance key outside of it. It
 * knows nothing of what the files mean to others, and may use only the private files of the database room beside it.
 */
@NullMarked
package org.beloved.operations.directory;

import org.jspecify.annotations.NullMarked;
