-- Where to write to the people behind an entry: sealed with the entry's own key, read by the system only, for a letter.
create table teams.listing_contact (
    team_id uuid primary key references teams.listing on delete cascade,
    email bytea not null,
    -- A keyed print, so that somebody who lost their link can ask for a new one.
    email_print text not null
);
create index listing_contact_by_print on teams.listing_contact (email_print);
call walls.wall('teams.listing_contact');
create policy found_by_jobs on teams.listing_contact for select using (walls.acting_as('job'));

-- Links by which people without an account look after their entry. Opening one changes nothing; buttons do.
create table teams.listing_key (
    team_id uuid not null references teams.listing on delete cascade,
    token_hash text not null,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (team_id, token_hash)
);
create index listing_key_token on teams.listing_key (token_hash);
call walls.wall('teams.listing_key');
create policy by_itself on teams.listing_key for select using (token_hash = walls.current_token());
create policy forgotten_by_jobs on teams.listing_key using (walls.acting_as('job'));
create policy by_its_key on teams.listing for select
    using (team_id in (select k.team_id from teams.listing_key k where k.token_hash = walls.current_token()));

-- The yearly question whether the team is still at work.
alter table teams.listing add column reminders int not null default 0;
alter table teams.listing add column reminded_at timestamptz;
create policy kept_by_jobs on teams.listing using (walls.acting_as('job'));

-- Somebody asks to take an entry off the map. Anybody may write one and nobody but moderators reads it.
create table teams.listing_objection (
    team_id uuid not null references teams.listing on delete cascade,
    id uuid not null,
    words text not null,
    email text,
    at timestamptz not null,
    closed_at timestamptz,
    primary key (team_id, id)
);
alter table teams.listing_objection enable row level security;
alter table teams.listing_objection force row level security;
create policy written_by_anyone on teams.listing_objection for insert
    with check (walls.acting_as('public') and closed_at is null);
create policy kept_by_moderators on teams.listing_objection using (exists
    (select 1 from accounts.account a
     where a.id = walls.current_person() and a.standing in ('MODERATOR', 'ADMINISTRATOR')));
create policy forgotten_by_jobs on teams.listing_objection using (walls.acting_as('job'));
