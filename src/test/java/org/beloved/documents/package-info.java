@NullMarked
package org.beloved.documents;

import org.jspecify.annotations.NullMarked;
