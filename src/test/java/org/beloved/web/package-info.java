@NullMarked
package org.beloved.web;

import org.jspecify.annotations.NullMarked;
