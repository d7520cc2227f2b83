/** One official: the public facts, added and edited with their source, and the page that joins what we know. */
@NullMarked
package org.beloved.officials.person;

import org.jspecify.annotations.NullMarked;
