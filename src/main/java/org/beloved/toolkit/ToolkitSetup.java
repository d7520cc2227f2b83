package org.beloved.toolkit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kits as a bean, so that a wrong file stops the start. */
@Configuration(proxyBeanMethods = false)
class ToolkitSetup {

    @Bean
    Kits kits() {
        return Kits.shipped();
    }
}
