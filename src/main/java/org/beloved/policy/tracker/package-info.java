/**
 * The tracker: where each place stands, as a map, an equal list, a feed and files to download, and what other pages show
 * of it. Computed from the rules for today; it stores nothing.
 */
@NullMarked
package org.beloved.policy.tracker;

import org.jspecify.annotations.NullMarked;
