/**
 * Running the house: the data directory, the database and its migrations, the self-check and the command line. It
 * holds no page and no rule of the work itself. It may use every room, because its commands speak for them.
 */
@NullMarked
package org.beloved.operations;

import org.jspecify.annotations.NullMarked;
