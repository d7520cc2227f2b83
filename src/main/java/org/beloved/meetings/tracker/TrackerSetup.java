package org.beloved.meetings.tracker;

import org.beloved.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entries of the day, of afterwards and of the promise list in the team's menu. */
@Configuration(proxyBeanMethods = false)
class TrackerSetup {

    @Bean
    MenuEntry dayEntry() {
        return new MenuEntry(MenuEntry.Area.TEAM, 60, "meetings.tracker.menu.day", "/workspace/{team}/day");
    }

    @Bean
    MenuEntry afterEntry() {
        return new MenuEntry(MenuEntry.Area.TEAM, 70, "meetings.tracker.menu.after", "/workspace/{team}/after");
    }

    @Bean
    MenuEntry promisesEntry() {
        return new MenuEntry(MenuEntry.Area.TEAM, 75, "meetings.promises.title", "/workspace/{team}/promises");
    }
}
