/**
 * Detainer records as a county's own figures: records are read, their jails are found on the map, a policy's condition
 * is counted over them, and every figure carries its data set, its date and its assumptions. The engine is plain Java.
 * It shows no single record, and it never says that a jail honored a request: the records cannot tell. It may use the
 * ground floor, accounts, places and policy.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "walls",
            "web",
            "jobs",
            "mail",
            "documents",
            "accounts",
            "places",
            "policy",
            "policy::data",
            "policy::casefile",
            "policy::wording"
        })
package org.beloved.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
