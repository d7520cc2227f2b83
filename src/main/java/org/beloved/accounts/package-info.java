/**
 * People and how they come in: sign-up, sign-in, passkeys, invitations, sessions, the audit trail. It knows nothing of
 * teams; what one may do in a team is the team's business. It may use the ground floor only.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "walls", "web", "mail", "jobs"})
package org.beloved.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
