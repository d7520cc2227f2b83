/** Which links of the library still answer: asked politely, seldom, and never inside the house's own network. */
@NullMarked
package org.beloved.library.links;

import org.jspecify.annotations.NullMarked;
