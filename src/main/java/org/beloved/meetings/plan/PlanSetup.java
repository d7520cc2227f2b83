package org.beloved.meetings.plan;

import org.beloved.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The plan in the team's menu. */
@Configuration(proxyBeanMethods = false)
class PlanSetup {

    @Bean
    MenuEntry planEntry() {
        return new MenuEntry(MenuEntry.Area.TEAM, 40, "meetings.menu.plan", "/workspace/{team}/plan");
    }
}
