/**
 * The library: toolkits, reports, films and studies by step, kind, tradition and language, each with who published it and when somebody
 * last looked. It holds addresses, never copies. Anybody suggests one, a moderator decides; a job looks which links are dead. It
 * may use the ground floor and accounts.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "walls", "web", "jobs", "accounts"})
package org.beloved.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
