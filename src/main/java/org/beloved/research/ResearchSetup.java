package org.beloved.research;

import org.beloved.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The room's entry in a team's menu. */
@Configuration(proxyBeanMethods = false)
class ResearchSetup {

    @Bean
    MenuEntry researchEntry() {
        return new MenuEntry(MenuEntry.Area.TEAM, 20, "research.menu", "/workspace/{team}/research");
    }
}
