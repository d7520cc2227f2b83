/** Teams' entries before a moderator: one decision a screen, each with its reason, kept in a list and undone by a button. */
@NullMarked
package org.beloved.teams.moderation;

import org.jspecify.annotations.NullMarked;
