package org.beloved.evidence.arrival;

import org.beloved.web.LargeUpload;
import org.beloved.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** The desk's part for records: its entry in the menu, and the one address that takes large files. */
@Configuration(proxyBeanMethods = false)
class ArrivalSetup {

    /** What a browser and a church's line can send; national files in text are larger and go by the command line. */
    static final int MEGABYTES = 200;

    @Bean
    LargeUpload recordsAreLarge() {
        return new LargeUpload(RecordsDeskPage.PATH, DataSize.ofMegabytes(MEGABYTES));
    }

    @Bean
    MenuEntry recordsInTheDesksMenu() {
        return new MenuEntry(MenuEntry.Area.DESK, 20, "evidence.desk.menu", RecordsDeskPage.PATH);
    }
}
