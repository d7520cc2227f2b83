@NullMarked
package org.beloved.teams.groups;

import org.jspecify.annotations.NullMarked;
