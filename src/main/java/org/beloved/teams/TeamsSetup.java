package org.beloved.teams;

import org.beloved.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The room's entries in the menus. */
@Configuration(proxyBeanMethods = false)
class TeamsSetup {

    @Bean
    MenuEntry directoryEntry() {
        return new MenuEntry(MenuEntry.Area.PUBLIC, 5, "teams.menu.directory", "/teams");
    }

    @Bean
    MenuEntry startTeamEntry() {
        return new MenuEntry(MenuEntry.Area.PUBLIC, 90, "teams.menu.start", "/workspace/start");
    }

    @Bean
    MenuEntry whereWeAreEntry() {
        return new MenuEntry(MenuEntry.Area.TEAM, 10, "teams.menu.road", "/workspace/{team}");
    }

    @Bean
    MenuEntry peopleEntry() {
        return new MenuEntry(MenuEntry.Area.TEAM, 90, "teams.menu.people", "/workspace/{team}/people");
    }

    @Bean
    MenuEntry yourTeamsEntry() {
        return new MenuEntry(MenuEntry.Area.PERSONAL, 10, "teams.menu.yours", "/workspace");
    }
}
