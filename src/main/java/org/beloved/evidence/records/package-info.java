/**
 * Detainer records as primitive columns, sorted by whose facility it is, county and day: about nineteen bytes a record.
 * What a record does not say stays unknown.
 */
@NullMarked
package org.beloved.evidence.records;

import org.jspecify.annotations.NullMarked;
