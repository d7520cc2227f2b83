package org.beloved.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The house's own entries at the foot of every page. */
@Configuration(proxyBeanMethods = false)
class FooterEntries {

    @Bean
    MenuEntry whatWeHoldInTheFooter() {
        return new MenuEntry(MenuEntry.Area.FOOT, 10, "web.held.menu", "/what-we-hold");
    }

    @Bean
    MenuEntry programsInTheFooter() {
        return new MenuEntry(MenuEntry.Area.FOOT, 80, "web.api.menu", "/api");
    }

    @Bean
    MenuEntry aboutInTheFooter() {
        return new MenuEntry(MenuEntry.Area.FOOT, 90, "web.about.menu", "/about");
    }
}
