@NullMarked
package org.beloved.meetings.request;

import org.jspecify.annotations.NullMarked;
