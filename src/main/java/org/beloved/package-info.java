/**
 * Beloved: the workbench of a small team of neighbors who call on the official who runs their jail. Each direct
 * sub-package is a room of the house; this package only opens the front door.
 */
@NullMarked
package org.beloved;

import org.jspecify.annotations.NullMarked;
