/**
 * Data sets that a house takes in: examined, written as one immutable file named by its hash, kept in the database and
 * cached on disk.
 */
@NullMarked
package org.beloved.evidence.store;

import org.jspecify.annotations.NullMarked;
