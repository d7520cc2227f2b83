package org.beloved.evidence.pages;

import org.beloved.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The room's entry in the menu. */
@Configuration(proxyBeanMethods = false)
class EvidenceSetup {

    @Bean
    MenuEntry evidenceInTheMenu() {
        return new MenuEntry(MenuEntry.Area.PUBLIC, 40, "evidence.menu", "/evidence");
    }
}
