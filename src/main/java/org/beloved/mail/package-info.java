/**
 * Mail on its way out: a message is queued with the work that causes it and sent by a job, never inside a request's
 * transaction. It writes no letters itself; it may use shared, walls, jobs and web.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "walls", "jobs", "web"})
package org.beloved.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
