-- What a team says of itself in the public directory: a county, never an address. A team without a workspace has one under
-- an id of its own.
create table teams.listing (
    team_id uuid primary key,
    origin text not null check (origin in ('WORKSPACE', 'FORM')),
    slug text not null unique,
    place char(5) not null,
    shown text not null check (shown in ('NAME', 'COUNTY')),
    name text not null,
    about text not null,
    website text not null,
    -- Codes with a space between them.
    traditions text not null,
    languages text not null,
    language text not null check (language in ('en', 'es')),
    state text not null check (state in
        ('CONFIRMING', 'WAITING', 'SHOWN', 'REFUSED', 'WITHDRAWN', 'SLEEPING', 'TAKEN_DOWN')),
    made_at timestamptz not null,
    state_at timestamptz not null,
    -- When the team last said that it is at work.
    active_at timestamptz not null,
    claimed_by uuid,
    claimed_at timestamptz,
    version int not null default 1
);
create index listing_shown on teams.listing (place) where state = 'SHOWN';
create index listing_waiting on teams.listing (state_at) where state = 'WAITING';
call walls.wall('teams.listing');
create policy shown_to_everyone on teams.listing for select using (walls.acting_as('public') and state = 'SHOWN');
create policy read_by_moderators on teams.listing for select using (state <> 'CONFIRMING' and exists
    (select 1 from accounts.account a
     where a.id = walls.current_person() and a.standing in ('MODERATOR', 'ADMINISTRATOR')));
create policy moved_by_moderators on teams.listing for update using (state <> 'CONFIRMING' and exists
    (select 1 from accounts.account a
     where a.id = walls.current_person() and a.standing in ('MODERATOR', 'ADMINISTRATOR')));

-- What moderators decided about an entry, one line after another. There is no policy by which anybody could change a line.
create table teams.listing_ruling (
    team_id uuid not null references teams.listing on delete cascade,
    id uuid not null,
    ruling text not null check (ruling in ('SHOWN', 'REFUSED', 'TAKEN_DOWN', 'UNDONE')),
    reason text not null,
    words text not null,
    by_account uuid not null,
    at timestamptz not null,
    primary key (team_id, id)
);
alter table teams.listing_ruling enable row level security;
alter table teams.listing_ruling force row level security;
create policy read_by_its_team on teams.listing_ruling for select using (team_id = walls.current_team());
create policy read_by_moderators on teams.listing_ruling for select using (exists
    (select 1 from accounts.account a
     where a.id = walls.current_person() and a.standing in ('MODERATOR', 'ADMINISTRATOR')));
create policy written_by_moderators on teams.listing_ruling for insert with check (by_account = walls.current_person()
    and exists (select 1 from accounts.account a
     where a.id = walls.current_person() and a.standing in ('MODERATOR', 'ADMINISTRATOR')));

-- What the public may know of a team is said in its entry only, and waits for a moderator.
drop policy shown_to_everyone on teams.team;
alter table teams.team drop column shown;
