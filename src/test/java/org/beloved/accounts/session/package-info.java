@NullMarked
package org.beloved.accounts.session;

import org.jspecify.annotations.NullMarked;
