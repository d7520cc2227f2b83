package org.beloved.toolkit.guide;

import org.beloved.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The guide in the menu. */
@Configuration(proxyBeanMethods = false)
class GuideSetup {

    @Bean
    MenuEntry guideInTheMenu() {
        return new MenuEntry(MenuEntry.Area.PUBLIC, 10, "toolkit.guide.menu", "/guide");
    }
}
