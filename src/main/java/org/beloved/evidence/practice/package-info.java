/**
 * Made-up detainer records in the columns of a current release: to learn on, to test with and to measure by. They say
 * nothing about any place, and every page that shows them says so.
 */
@NullMarked
package org.beloved.evidence.practice;

import org.jspecify.annotations.NullMarked;
