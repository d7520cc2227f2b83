create schema events;
call walls.open_room('events');

-- A webinar or a gathering. Its rows are walled under its own id, as a team's are under the team's.
create table events.event (
    team_id uuid primary key,
    slug text not null unique,
    title_en text not null,
    about_en text not null,
    title_es text not null,
    about_es text not null,
    -- By the clock on the host's wall; the moments stand with each date.
    starts_local timestamp not null,
    minutes int not null,
    zone text not null,
    repeats text not null check (repeats in ('NEVER', 'WEEK', 'TWO_WEEKS', 'MONTH_BY_DAY', 'MONTH_BY_WEEKDAY')),
    times int not null,
    until date,
    means text not null check (means in ('ONLINE', 'PLACE')),
    -- A county, or a state that an online event is for, or nothing.
    place text not null,
    city text not null,
    -- One a line.
    hosts text not null,
    tradition text not null,
    spoken text not null,
    interpretation text not null,
    access text not null,
    seats int,
    language text not null check (language in ('en', 'es')),
    state text not null check (state in ('WAITING', 'SHOWN', 'REFUSED', 'TAKEN_DOWN')),
    state_at timestamptz not null,
    made_at timestamptz not null,
    version int not null default 1,
    check (title_en <> '' or title_es <> '')
);
create index event_waiting on events.event (state_at) where state = 'WAITING';
call walls.wall('events.event');
create policy shown_to_everyone on events.event for select using (walls.acting_as('public') and state = 'SHOWN');
create policy read_by_jobs on events.event for select using (walls.acting_as('job'));
create policy read_by_moderators on events.event for select using (exists
    (select 1 from accounts.account a
     where a.id = walls.current_person() and a.standing in ('MODERATOR', 'ADMINISTRATOR')));
create policy moved_by_moderators on events.event for update using (exists
    (select 1 from accounts.account a
     where a.id = walls.current_person() and a.standing in ('MODERATOR', 'ADMINISTRATOR')));

-- One date of an event, with what calendars must know of it and what was recorded.
create table events.session (
    team_id uuid not null references events.event on delete cascade,
    id uuid not null,
    number int not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    off boolean not null default false,
    sequence int not null default 0,
    recording text not null default '',
    slides text not null default '',
    primary key (team_id, id),
    unique (team_id, number)
);
create index session_by_time on events.session (ends_at);
call walls.wall('events.session');
create policy shown_to_everyone on events.session for select using (walls.acting_as('public')
    and exists (select 1 from events.event e where e.team_id = session.team_id));
create policy read_by_jobs on events.session for select using (walls.acting_as('job'));
create policy read_by_moderators on events.session for select using (exists
    (select 1 from accounts.account a
     where a.id = walls.current_person() and a.standing in ('MODERATOR', 'ADMINISTRATOR')));

-- Where to click or where to go: sealed, and told to those who registered only.
create table events.door (
    team_id uuid not null references events.event on delete cascade,
    id uuid not null,
    join_link bytea not null,
    venue bytea not null,
    primary key (team_id, id)
);
call walls.wall('events.door');

-- What moderators decided about a proposed event, one line after another. No policy lets anybody change a line.
create table events.ruling (
    team_id uuid not null references events.event on delete cascade,
    id uuid not null,
    ruling text not null check (ruling in ('SHOWN', 'REFUSED', 'TAKEN_DOWN', 'UNDONE')),
    words text not null,
    by_account uuid not null,
    at timestamptz not null,
    primary key (team_id, id)
);
alter table events.ruling enable row level security;
alter table events.ruling force row level security;
create policy read_by_moderators on events.ruling for select using (exists
    (select 1 from accounts.account a
     where a.id = walls.current_person() and a.standing in ('MODERATOR', 'ADMINISTRATOR')));
create policy written_by_moderators on events.ruling for insert with check (by_account = walls.current_person()
    and exists (select 1 from accounts.account a
     where a.id = walls.current_person() and a.standing in ('MODERATOR', 'ADMINISTRATOR')));
