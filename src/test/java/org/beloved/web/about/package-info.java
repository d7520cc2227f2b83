@NullMarked
package org.beloved.web.about;

import org.jspecify.annotations.NullMarked;
