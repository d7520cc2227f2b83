/**
 * One box over everything public: full text with stems in two languages, accents and slips forgiven, results by part of the site.
 * It knows no room, only what they contribute. It may use walls and the page shell.
 */
@NullMarked
package org.beloved.web.search;

import org.jspecify.annotations.NullMarked;
