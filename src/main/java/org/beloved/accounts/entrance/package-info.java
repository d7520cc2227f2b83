/** The doors: signing up, in and out. What happens behind them is other rooms' business. */
@NullMarked
package org.beloved.accounts.entrance;

import org.jspecify.annotations.NullMarked;
