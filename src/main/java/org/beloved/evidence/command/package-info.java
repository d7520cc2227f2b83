/** The evidence room on the command line. It tells the operator's own data: no small cell is hidden here. */
@NullMarked
package org.beloved.evidence.command;

import org.jspecify.annotations.NullMarked;
