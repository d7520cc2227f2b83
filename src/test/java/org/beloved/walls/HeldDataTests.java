package org.beloved.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.beloved.RoomTest;
import org.beloved.web.Language;
import org.beloved.web.Phrasebook;
import org.beloved.web.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A column without a row in the register fails the build, and so does a row without a column. */
@RoomTest
class HeldDataTests {

    private static final Set<String> NEVER = Set.of("status", "a_number", "alien", "address", "home", "ssn", "birth");

    @Autowired
    JdbcClient sql;

    @Autowired
    Phrasebook phrasebook;

    @Test
    void everyColumnIsInTheRegister() {
        Set<String> columns = new TreeSet<>(sql.sql("""
                select n.nspname || '.' || c.relname || '.' || a.attname
                from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p')
                  and n.nspname not in ('pg_catalog', 'information_schema', 'public')
                  and n.nspname not like 'pg\\_%'
                """).query(String.class).list());
        Set<String> registered = HeldData.shipped().columns().stream()
                .map(HeldData.Column::address)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(columns).as("columns seen").hasSizeGreaterThan(40);
        assertThat(registered).isEqualTo(columns);
    }

    @Test
    void everyEntrySaysWhyHowLongAndWhoInBothLanguages() {
        for (HeldData.Column column : HeldData.shipped().columns()) {
            for (HeldData.Said said : List.of(column.english(), column.spanish())) {
                assertThat(List.of(said.why(), said.keep(), said.seenBy()))
                        .as(column.address())
                        .noneMatch(String::isBlank);
            }
        }
    }

    @Test
    void everyRoomAndTableHasANamePeopleCanRead() {
        Words words = phrasebook.in(Language.ENGLISH);
        Set<String> nameless = new TreeSet<>();
        for (HeldData.Column column : HeldData.shipped().columns()) {
            for (String key : List.of(column.room() + ".held", column.room() + ".held." + column.table())) {
                if (!words.knows(key)) {
                    nameless.add(key);
                }
            }
        }
        assertThat(nameless)
                .as("the page /what-we-hold needs these in messages/<room>.properties and _es, a few words each")
                .isEmpty();
    }

    @Test
    void noTableOfATeamHasAColumnForWhatWeNeverHold() {
        List<HeldData.Column> held = HeldData.shipped().columns().stream()
                .filter(column -> column.secrecy() != HeldData.Secrecy.INTERNAL)
                .toList();
        assertThat(held).isNotEmpty();
        assertThat(held)
                .noneMatch(
                        column -> NEVER.stream().anyMatch(word -> column.name().startsWith(word)));
    }
}
