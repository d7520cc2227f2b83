/** What we know from memory only, for moderators: what is to be verified, and the source to look at. */
@NullMarked
package org.beloved.policy.recalled;

import org.jspecify.annotations.NullMarked;
