package org.beloved.web.search;

import java.util.List;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds pages by their words. {@link SearchTexts} keeps the words. */
@Repository
class SearchIndex {

    private static final int MOST = 8;

    private final JdbcClient sql;
    private final Scope scope;

    SearchIndex(JdbcClient sql, Scope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    /** A page that was found. */
    record Row(String source, String href, String title, String body) {}

    /** Pages that have the words, the best first. */
    List<Row> having(String typed, Language language) {
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

    static String config(Language language) {
        return switch (language) {
            case ENGLISH -> "pg_catalog.english";
            case SPANISH -> "pg_catalog.spanish";
        };
    }
}
