package org.beloved.web.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.beloved.RoomTest;
import org.beloved.walls.HeldData;
import org.beloved.walls.HeldData.Secrecy;
import org.beloved.web.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@RoomTest
class HeldPageTests {

    @Autowired
    Environment house;

    @Test
    void everyColumnOfTheRegisterIsOnThePageInBothLanguages() {
        Document english = page("/what-we-hold");
        Document spanish = page("/what-we-hold?lang=es");
        assertThat(HeldData.shipped().columns()).hasSizeGreaterThan(40);
        for (HeldData.Column column : HeldData.shipped().columns()) {
            assertThat(room(english, column))
                    .as(column.address())
                    .contains(column.name(), column.english().why());
            assertThat(room(spanish, column))
                    .as(column.address())
                    .contains(column.name(), column.spanish().why());
        }
    }

    @Test
    void aSealedFactIsCalledSealed() {
        Document page = page("/what-we-hold");
        String row = page.select("#officials tr:has(code:matchesOwn(^said$))").text();
        assertThat(row).startsWith("Whom the team reached with_whom What was said said Sealed");
        long sealed = HeldData.shipped().columns().stream()
                .filter(column -> column.secrecy() == Secrecy.SEALED)
                .count();
        assertThat(page.select("#sealed-h").text()).startsWith(sealed + " kinds of facts are sealed");
    }

    @Test
    void itSaysWhatPeopleMayNotExpect() {
        assertThat(page("/what-we-hold").select("main").text())
                .contains("E-mail addresses are stored in plain text, because signing in and sending mail need them.")
                .contains("It lies outside the data")
                .contains("That person could open what is sealed");
    }

    @Test
    void theSameListComesAsATable() throws IOException {
        Visitor.Seen seen = Visitor.at(house).get("/what-we-hold.csv?lang=es");
        assertThat(seen.response().headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        List<CSVRecord> rows = CSVParser.parse(
                        seen.body(),
                        CSVFormat.RFC4180
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get())
                .getRecords();
        assertThat(rows).hasSameSizeAs(HeldData.shipped().columns());
        assertThat(rows).anySatisfy(row -> {
            assertThat(row.get("table")).isEqualTo("contact");
            assertThat(row.get("secrecy")).isEqualTo("sealed");
            assertThat(row.get("why")).isEqualTo("Qué se dijo");
        });
    }

    @Test
    void everyPageLeadsThere() {
        assertThat(page("/").select("footer a[href=/what-we-hold]").text()).isEqualTo("What we hold");
        assertThat(page("/no-such-page").select("footer a[href=/what-we-hold]")).hasSize(1);
    }

    private Document page(String path) {
        return Visitor.at(house).get(path).page();
    }

    private static String room(Document page, HeldData.Column column) {
        return page.select("#" + column.room()).text();
    }
}
