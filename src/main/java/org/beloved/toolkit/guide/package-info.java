/**
 * The guide: what a campaign is about and how its nine steps go, written as Markdown beside the kit, in every language, each
 * claim with its source. It stands on pages of its own, below the steps of a team, and in one booklet.
 */
@NullMarked
package org.beloved.toolkit.guide;

import org.jspecify.annotations.NullMarked;
