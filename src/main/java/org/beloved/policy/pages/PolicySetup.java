package org.beloved.policy.pages;

import org.beloved.policy.OffenseTable;
import org.beloved.policy.PolicyBook;
import org.beloved.policy.data.OffenseTableFile;
import org.beloved.policy.data.PolicyFiles;
import org.beloved.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The shipped rules as beans. A wrong file stops the start, and every problem of every file is told at once. */
@Configuration(proxyBeanMethods = false)
class PolicySetup {

    @Bean
    PolicyBook policyBook() {
        return PolicyFiles.shippedBook();
    }

    @Bean
    OffenseTable offenseTable() {
        return OffenseTableFile.shipped();
    }

    @Bean
    MenuEntry policiesInTheMenu() {
        return new MenuEntry(MenuEntry.Area.PUBLIC, 30, "policy.menu", "/policies");
    }

    @Bean
    MenuEntry clockInTheFooter() {
        return new MenuEntry(MenuEntry.Area.FOOT, 40, "policy.menu.clock", "/clock");
    }
}
