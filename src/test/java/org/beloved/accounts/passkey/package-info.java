@NullMarked
package org.beloved.accounts.passkey;

import org.jspecify.annotations.NullMarked;
