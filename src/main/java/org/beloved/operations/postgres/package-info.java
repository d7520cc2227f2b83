/**
 * The PostgreSQL that comes with Beloved: unpacked, created, started with safe settings, watched and stopped. It knows
 * folders and processes, not commands and not Spring. It may use nothing of the house.
 */
@NullMarked
package org.beloved.operations.postgres;

import org.jspecify.annotations.NullMarked;
