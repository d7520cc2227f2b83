package org.beloved.desk;

import org.beloved.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk's menu. */
@Configuration(proxyBeanMethods = false)
class DeskSetup {

    @Bean
    MenuEntry deskEntry() {
        return new MenuEntry(MenuEntry.Area.DESK, 10, "desk.title", "/desk");
    }

    @Bean
    MenuEntry decisionsEntry() {
        return new MenuEntry(MenuEntry.Area.DESK, 12, "desk.decisions.menu", "/desk/decisions");
    }
}
