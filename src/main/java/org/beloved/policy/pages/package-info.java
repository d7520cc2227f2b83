/**
 * The page of one rule: today's text in plain words, its tree, how it changed, what was done in practice, and where each
 * statement comes from. It may use the engine and its wording; it changes nothing.
 */
@NullMarked
package org.beloved.policy.pages;

import org.jspecify.annotations.NullMarked;
