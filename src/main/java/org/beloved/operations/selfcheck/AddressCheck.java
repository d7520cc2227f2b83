package org.beloved.operations.selfcheck;

import java.net.URI;
import java.util.List;
import java.util.Set;

/** The address that people type: encrypted, unless it never leaves this machine. */
record AddressCheck(URI baseUrl) {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    List<Finding> findings() {
        if ("https".equals(baseUrl.getScheme()) || THIS_MACHINE.contains(String.valueOf(baseUrl.getHost()))) {
            return List.of();
        }
        return List.of(new Finding(
                "ADDRESS_NOT_ENCRYPTED",
                "The address " + baseUrl
                        + " is not https, so passphrases would travel in the clear. Give --base-url https://…"));
    }
}
