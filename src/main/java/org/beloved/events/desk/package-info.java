/** Events before a moderator: made, changed, decided on, called off, and given their recordings. */
@NullMarked
package org.beloved.events.desk;

import org.jspecify.annotations.NullMarked;
