package org.beloved;

import org.beloved.operations.BelovedCommand;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** Starts Beloved. Migrations run before it, as the owner; the application itself never holds the owner's password. */
@SpringBootApplication(proxyBeanMethods = false, exclude = UserDetailsServiceAutoConfiguration.class)
public class Beloved {

    public static void main(String[] arguments) {
        System.exit(BelovedCommand.run(Beloved.class, arguments));
    }
}
