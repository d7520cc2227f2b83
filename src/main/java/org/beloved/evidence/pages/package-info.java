/**
 * What detainer records say of a county, for anybody to read: figures with chart, table and caveats, each with its data
 * set and its date, as a page, as CSV and as JSON.
 */
@NullMarked
package org.beloved.evidence.pages;

import org.jspecify.annotations.NullMarked;
