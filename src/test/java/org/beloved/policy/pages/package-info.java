@NullMarked
package org.beloved.policy.pages;

import org.jspecify.annotations.NullMarked;
