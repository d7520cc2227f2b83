package org.beloved.accounts.entrance;

import org.beloved.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The doors' entries in the menus. */
@Configuration(proxyBeanMethods = false)
class EntranceSetup {

    @Bean
    MenuEntry signInEntry() {
        return new MenuEntry(MenuEntry.Area.PUBLIC, 95, "accounts.menu.sign-in", "/sign-in");
    }

    @Bean
    MenuEntry accountEntry() {
        return account(MenuEntry.Area.PERSONAL);
    }

    @Bean
    MenuEntry accountOfTheTeamEntry() {
        return account(MenuEntry.Area.TEAM);
    }

    @Bean
    MenuEntry accountOfTheDeskEntry() {
        return account(MenuEntry.Area.DESK);
    }

    @Bean
    MenuEntry signOutEntry() {
        return signOut(MenuEntry.Area.PERSONAL);
    }

    @Bean
    MenuEntry signOutOfTheTeamEntry() {
        return signOut(MenuEntry.Area.TEAM);
    }

    @Bean
    MenuEntry signOutOfTheDeskEntry() {
        return signOut(MenuEntry.Area.DESK);
    }

    private static MenuEntry account(MenuEntry.Area area) {
        return new MenuEntry(area, 98, "accounts.menu.account", "/account");
    }

    private static MenuEntry signOut(MenuEntry.Area area) {
        return new MenuEntry(area, 99, "accounts.menu.sign-out", "/sign-out");
    }
}
