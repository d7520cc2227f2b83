/**
 * States, counties, towns and ZIPs, their shapes, and the reference answer to "who runs the jail here". What a team
 * finds out about its own official belongs to other rooms. The data are files read once; the engine is plain Java and
 * needs neither Spring nor a database.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web"})
package org.beloved.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
