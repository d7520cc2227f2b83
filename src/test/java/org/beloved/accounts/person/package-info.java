@NullMarked
package org.beloved.accounts.person;

import org.jspecify.annotations.NullMarked;
