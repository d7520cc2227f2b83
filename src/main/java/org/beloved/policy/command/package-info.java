/**
 * The command line of the policy room: each command in a class, the JSON shapes in one place. Holds no rules. It may use
 * everything of the policy room.
 */
@NullMarked
package org.beloved.policy.command;

import org.jspecify.annotations.NullMarked;
