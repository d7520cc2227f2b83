/**
 * Step 7, the day itself, on a phone in one hand: where the meeting is, who speaks, notes and promises, the silence after
 * the ask. Typing up paper notes afterwards happens on the same page.
 */
@NullMarked
package org.beloved.meetings.day;

import org.jspecify.annotations.NullMarked;
