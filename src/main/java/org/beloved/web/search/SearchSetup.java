package org.beloved.web.search;

import org.beloved.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The search in the menu. */
@Configuration(proxyBeanMethods = false)
class SearchSetup {

    @Bean
    MenuEntry searchInTheMenu() {
        return new MenuEntry(MenuEntry.Area.PUBLIC, 92, "web.search.menu", "/search");
    }
}
