@NullMarked
package org.beloved.evidence.command;

import org.jspecify.annotations.NullMarked;
