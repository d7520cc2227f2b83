create schema web;
call walls.open_room('web');

-- What the public pages say, to be searched. Made anew from the rooms' own texts; nothing here is a team's or a person's.
create table web.searchable (
    source text not null,
    language text not null check (language in ('en', 'es')),
    href text not null,
    title text not null,
    body text not null,
    -- Stems without accents; the title weighs more.
    words tsvector not null,
    primary key (source, language, href)
);
create index searchable_by_words on web.searchable using gin (words);
alter table web.searchable enable row level security;
alter table web.searchable force row level security;
create policy read_by_anybody on web.searchable for select using (true);
create policy made_by_jobs on web.searchable using (walls.acting_as('job'));
