@NullMarked
package org.beloved.accounts.administration;

import org.jspecify.annotations.NullMarked;
