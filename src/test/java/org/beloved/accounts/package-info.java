@NullMarked
package org.beloved.accounts;

import org.jspecify.annotations.NullMarked;
