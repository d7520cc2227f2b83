/**
 * The public directory: what teams say of themselves, for everybody, with a county and never an address. What stands here
 * was looked at by a moderator first.
 */
@NullMarked
package org.beloved.teams.directory;

import org.jspecify.annotations.NullMarked;
