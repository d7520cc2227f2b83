/**
 * Adding a team to the map without an account: the form, the letter that confirms it, and the link by which its people
 * look after their entry. An address is sealed and never shown, to nobody.
 */
@NullMarked
package org.beloved.teams.entry;

import org.jspecify.annotations.NullMarked;
