-- For whom a transaction acts. Every policy of every room is written with these four functions.
create schema walls;

create function walls.acting_as(scope text) returns boolean
    language sql stable as $$ select current_setting('beloved.scope', true) = scope $$;

create function walls.current_person() returns uuid
    language sql stable as $$ select nullif(current_setting('beloved.person', true), '')::uuid $$;

create function walls.current_team() returns uuid
    language sql stable as $$ select nullif(current_setting('beloved.team', true), '')::uuid $$;

create function walls.current_token() returns text
    language sql stable as $$ select nullif(current_setting('beloved.token', true), '') $$;

-- One line in a migration walls a team's table: rows are seen and written by that team only.
create procedure walls.wall(team_table regclass)
    language plpgsql as $$
begin
    execute format('alter table %s enable row level security', team_table);
    execute format('alter table %s force row level security', team_table);
    execute format('create policy team_only on %s using (team_id = walls.current_team())', team_table);
end $$;

-- Opens a room's schema to the application and the backup role; run after `create schema`, before its tables.
create procedure walls.open_room(room text)
    language plpgsql as $$
begin
    execute format('grant usage on schema %I to beloved_app, beloved_backup', room);
    execute format('alter default privileges in schema %I grant select, insert, update, delete on tables to beloved_app', room);
    execute format('alter default privileges in schema %I grant usage on sequences to beloved_app', room);
    execute format('alter default privileges in schema %I grant select on tables to beloved_backup', room);
    execute format('alter default privileges in schema %I grant select on sequences to beloved_backup', room);
end $$;

call walls.open_room('walls');

-- A team's data key, itself sealed by the instance key that lies outside the database.
create table walls.team_key (
    team_id uuid primary key,
    wrapped bytea not null,
    created_at timestamptz not null default now()
);
call walls.wall('walls.team_key');

-- A form sent twice does its work once: the second finds the first one's answer.
create table walls.submission (
    once uuid primary key,
    location text not null,
    at timestamptz not null default now()
);
