package org.beloved.library;

import org.beloved.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The library in the menu. */
@Configuration(proxyBeanMethods = false)
class LibrarySetup {

    @Bean
    MenuEntry libraryInTheMenu() {
        return new MenuEntry(MenuEntry.Area.PUBLIC, 50, "library.menu", "/library");
    }
}
