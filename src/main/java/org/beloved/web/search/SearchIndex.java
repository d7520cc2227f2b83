package org.beloved.web.search;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.beloved.web.Phrasebook;
import org.beloved.web.SearchSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The rooms' public texts in the database, made anew when somebody searches and they are older than a few minutes: they are few, and
 * so nobody has to tell the search of a change.
 */
@Repository
class SearchIndex {

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final int MOST = 8;

    private final JdbcClient sql;
    private final Scope scope;
    private final Phrasebook phrasebook;
    private final List<SearchSource> sources;
    private final InstantSource clock;
    private final AtomicReference<Instant> made = new AtomicReference<>(Instant.MIN);

    SearchIndex(JdbcClient sql, Scope scope, Phrasebook phrasebook, List<SearchSource> sources, InstantSource clock) {
        this.sql = sql;
        this.scope = scope;
        this.phrasebook = phrasebook;
        this.sources = sources;
        this.clock = clock;
    }

    /** A page that was found. */
    record Row(String source, String href, String title, String body) {}

    /** Pages that have the words, the best first. */
    List<Row> having(String typed, Language language) {
        refresh();
        return scope.everyone(() -> sql.sql("""
                with asked as (select websearch_to_tsquery(cast(:config as regconfig), public.unaccent(:typed)) as query)
                select source, href, title, body from (
                    select s.*, ts_rank(s.words, asked.query) as rank,
                        row_number() over (partition by source order by ts_rank(s.words, asked.query) desc, href) as place
                    from web.searchable s, asked where s.language = :language and s.words @@ asked.query) found
                where place <= :most order by source, place
                """)
                .param("config", config(language))
                .param("typed", typed)
                .param("language", language.tag())
                .param("most", MOST)
                .query(Row.class)
                .list());
    }

    /** Pages with words that look like those typed. */
    List<Row> near(String typed, Language language) {
        return scope.everyone(() -> sql.sql("""
                select source, href, title, body from (
                    select s.*, public.word_similarity(lower(public.unaccent(:typed)),
                        lower(public.unaccent(s.title || ' ' || s.body))) as likeness
                    from web.searchable s where s.language = :language) found
                where likeness >= 0.5 order by likeness desc, href limit :most
                """)
                .param("typed", typed)
                .param("language", language.tag())
                .param("most", MOST)
                .query(Row.class)
                .list());
    }

    private void refresh() {
        Instant now = clock.instant();
        Instant last = made.get();
        if (last.isBefore(now.minus(FRESH)) && made.compareAndSet(last, now)) {
            try {
                make();
            } catch (RuntimeException failed) {
                made.set(last);
                throw failed;
            }
        }
    }

    private record Text(String source, Language language, SearchSource.Entry entry) {}

    /** Texts are gathered first: each room opens a scope of its own. */
    private void make() {
        List<Text> texts = new ArrayList<>();
        for (SearchSource source : sources) {
            for (Language language : Language.values()) {
                source.entries(phrasebook.in(language))
                        .forEach(entry -> texts.add(new Text(source.name(), language, entry)));
            }
        }
        scope.job(() -> {
            sql.sql("select pg_advisory_xact_lock(hashtext('web.searchable'))")
                    .query()
                    .listOfRows();
            sql.sql("delete from web.searchable").update();
            texts.forEach(this::add);
            return texts.size();
        });
    }

    private void add(Text text) {
        sql.sql("""
                insert into web.searchable (source, language, href, title, body, words)
                values (:source, :language, :href, :title, :body,
                    setweight(to_tsvector(cast(:config as regconfig), public.unaccent(:title)), 'A')
                    || setweight(to_tsvector(cast(:config as regconfig), public.unaccent(:body)), 'B'))
                on conflict do nothing
                """)
                .param("source", text.source())
                .param("language", text.language().tag())
                .param("href", text.entry().href())
                .param("title", text.entry().title())
                .param("body", text.entry().body())
                .param("config", config(text.language()))
                .update();
    }

    private static String config(Language language) {
        return switch (language) {
            case ENGLISH -> "pg_catalog.english";
            case SPANISH -> "pg_catalog.spanish";
        };
    }
}
