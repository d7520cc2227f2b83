/**
 * Value types that every room may use: small, immutable, valid from birth. No services, no tables, no Spring; this
 * room uses nothing else in the house.
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.beloved.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
