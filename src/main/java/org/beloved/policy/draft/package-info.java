/**
 * Drafts a model ordinance or resolution from chosen provisions, one sentence for each node of the rule, with notes on
 * who has the same clause and what counsel must settle. It may use the documents room, the toolkit's sets and places.
 */
@NullMarked
package org.beloved.policy.draft;

import org.jspecify.annotations.NullMarked;
