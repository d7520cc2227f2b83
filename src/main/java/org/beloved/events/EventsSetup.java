package org.beloved.events;

import org.beloved.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The room's entry in the menu. */
@Configuration(proxyBeanMethods = false)
class EventsSetup {

    @Bean
    MenuEntry eventsEntry() {
        return new MenuEntry(MenuEntry.Area.PUBLIC, 15, "events.menu", "/events");
    }
}
