/**
 * The letter on Mondays to those who lead a team: what waits for them, in numbers, and what is near. Whoever wants none says so
 * with one button, from the letter or from the team's settings.
 */
@NullMarked
package org.beloved.teams.weekly;

import org.jspecify.annotations.NullMarked;
