/**
 * The page shell: language, layout, forms, errors, headers, and the small interfaces by which rooms add to joined
 * pages. It knows those interfaces, never the rooms behind them; it may use shared and walls.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "walls"})
package org.beloved.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
