/** Being signed in: sessions kept in the database, so that any node knows them and each can be ended. */
@NullMarked
package org.beloved.accounts.session;

import org.jspecify.annotations.NullMarked;
