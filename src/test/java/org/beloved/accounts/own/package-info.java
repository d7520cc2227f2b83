@NullMarked
package org.beloved.accounts.own;

import org.jspecify.annotations.NullMarked;
