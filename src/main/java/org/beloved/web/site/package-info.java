/**
 * The site for programs: what search engines may visit, and a description of every address that answers in a machine form. It knows
 * no room: each room describes its own addresses in a file and names its own pages.
 */
@NullMarked
package org.beloved.web.site;

import org.jspecify.annotations.NullMarked;
