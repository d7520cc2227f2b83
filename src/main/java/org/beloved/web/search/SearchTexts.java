package org.beloved.web.search;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.beloved.web.Phrasebook;
import org.beloved.web.SearchSource;
import org.beloved.web.SearchUpkeep;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers the rooms' public texts and keeps them for the search. Only what changed is written. */
@Component
class SearchTexts implements SearchUpkeep {

    private final JdbcClient sql;
    private final Scope scope;
    private final Phrasebook phrasebook;
    private final List<SearchSource> sources;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    SearchTexts(JdbcClient sql, Scope scope, Phrasebook phrasebook, List<SearchSource> sources) {
        this.sql = sql;
        this.scope = scope;
        this.phrasebook = phrasebook;
        this.sources = sources;
    }

    private record Place(String source, String language, String href) {}

    private record Text(Place place, String title, String body) {}

    /** One at a time, else texts gathered before a change could be written after those that hold it. */
    @Override
    public void refresh() {
        oneAtATime.lock();
        try {
            keep(gathered());
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Outside any scope: each room opens one of its own. */
    private Map<Place, Text> gathered() {
        Map<Place, Text> said = new LinkedHashMap<>();
        for (SearchSource source : sources) {
            for (Language language : Language.values()) {
                source.entries(phrasebook.in(language))
                        .forEach(entry -> say(new Place(source.name(), language.tag(), entry.href()), entry, said));
            }
        }
        return said;
    }

    private void keep(Map<Place, Text> said) {
        scope.job(() -> {
            Set<Text> kept = kept();
            Set<Text> old = new HashSet<>(kept);
            old.removeAll(Set.copyOf(said.values()));
            old.forEach(text -> remove(text.place()));
            said.values().stream().filter(text -> !kept.contains(text)).forEach(this::add);
            return said.size();
        });
    }

    /** Of two texts for one page the first counts. */
    private static void say(Place place, SearchSource.Entry entry, Map<Place, Text> said) {
        said.putIfAbsent(place, new Text(place, entry.title(), entry.body()));
    }

    private Set<Text> kept() {
        return new HashSet<>(sql.sql("select source, language, href, title, body from web.searchable")
                .query((row, _) -> new Text(
                        new Place(row.getString("source"), row.getString("language"), row.getString("href")),
                        row.getString("title"),
                        row.getString("body")))
                .list());
    }

    private void remove(Place place) {
        sql.sql("delete from web.searchable where source = :source and language = :language and href = :href")
                .param("source", place.source())
                .param("language", place.language())
                .param("href", place.href())
                .update();
    }

    private void add(Text text) {
        sql.sql("""
                insert into web.searchable (source, language, href, title, body, words)
                values (:source, :language, :href, :title, :body,
                    setweight(to_tsvector(cast(:config as regconfig), public.unaccent(:title)), 'A')
                    || setweight(to_tsvector(cast(:config as regconfig), public.unaccent(:body)), 'B'))
                """)
                .param("source", text.place().source())
                .param("language", text.place().language())
                .param("href", text.place().href())
                .param("title", text.title())
                .param("body", text.body())
                .param(
                        "config",
                        SearchIndex.config(
                                Language.ofTag(text.place().language()).orElseThrow()))
                .update();
    }
}
