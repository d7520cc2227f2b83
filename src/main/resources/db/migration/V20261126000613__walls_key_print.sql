-- Which instance key this database was sealed with: a print of the key, kept at the first start and never changed.
create table walls.key_print (
    only_row boolean primary key default true check (only_row),
    print text not null,
    since timestamptz not null default now()
);
revoke update, delete on walls.key_print from beloved_app;
