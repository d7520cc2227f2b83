@NullMarked
package org.beloved.accounts.link;

import org.jspecify.annotations.NullMarked;
