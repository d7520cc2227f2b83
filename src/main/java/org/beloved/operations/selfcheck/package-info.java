/**
 * Looks for the settings under which people could lose what they saved or others could read it. It changes nothing; it
 * says what it found, one plain sentence each. It may use the words of its neighbors and the key's print of walls, no Spring.
 */
@NullMarked
package org.beloved.operations.selfcheck;

import org.jspecify.annotations.NullMarked;
