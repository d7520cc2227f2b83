@NullMarked
package org.beloved.accounts.entrance;

import org.jspecify.annotations.NullMarked;
