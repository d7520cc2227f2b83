/** Events as everybody sees them: the list, each event's page, and feeds for calendars and readers. */
@NullMarked
package org.beloved.events.pages;

import org.jspecify.annotations.NullMarked;
