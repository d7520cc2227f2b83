/**
 * How many requests there were in the whole nation, as the releases themselves count their rows: context for a county's
 * figures, never added up with them. It knows no single record.
 */
@NullMarked
package org.beloved.evidence.context;

import org.jspecify.annotations.NullMarked;
