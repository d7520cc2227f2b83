/** Resources that readers suggest, and a moderator's word on each: one decision a screen, with a reason, kept and undone. */
@NullMarked
package org.beloved.library.suggestion;

import org.jspecify.annotations.NullMarked;
