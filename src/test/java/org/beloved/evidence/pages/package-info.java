@NullMarked
package org.beloved.evidence.pages;

import org.jspecify.annotations.NullMarked;
