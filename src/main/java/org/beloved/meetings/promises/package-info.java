/**
 * What was promised, in the exact words, by whom and by when, and whether it was kept. A promise is typed once; letters,
 * lists, agendas and reports read it here.
 */
@NullMarked
@NamedInterface("promises")
package org.beloved.meetings.promises;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
