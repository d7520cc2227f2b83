/**
 * The provisions a team may ask for, as rules: what each does to holds, notice, access, questioning and staff time, and
 * what several together come to. What they are called and why they are asked for is the toolkit's. Plain Java.
 */
@NullMarked
package org.beloved.policy.provision;

import org.jspecify.annotations.NullMarked;
