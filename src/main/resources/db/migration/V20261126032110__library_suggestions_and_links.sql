create schema library;
call walls.open_room('library');

-- A resource that somebody suggests. Anybody may write one; moderators read it, and everybody once it is accepted.
create table library.suggestion (
    id uuid primary key,
    title text not null,
    publisher text not null,
    url text not null,
    year text not null,
    length text not null,
    kind text not null,
    faith text not null,
    language text not null check (language in ('en', 'es')),
    -- Numbers of steps with a space between them.
    steps text not null,
    about text not null,
    -- The language the suggestion is written in.
    written_in text not null check (written_in in ('en', 'es')),
    state text not null check (state in ('WAITING', 'ACCEPTED', 'DECLINED')),
    suggested_at timestamptz not null,
    state_at timestamptz not null,
    version int not null default 1
);
create index suggestion_waiting on library.suggestion (suggested_at) where state = 'WAITING';
alter table library.suggestion enable row level security;
alter table library.suggestion force row level security;
create policy suggested_by_anyone on library.suggestion for insert
    with check (walls.acting_as('public') and state = 'WAITING');
create policy accepted_for_everyone on library.suggestion for select using
    (state = 'ACCEPTED' and (walls.acting_as('public') or walls.acting_as('job')));
create policy kept_by_moderators on library.suggestion using (exists
    (select 1 from accounts.account a
     where a.id = walls.current_person() and a.standing in ('MODERATOR', 'ADMINISTRATOR')));

-- What moderators decided, one line after another. There is no policy by which anybody could change a line.
create table library.ruling (
    id uuid primary key,
    suggestion uuid not null references library.suggestion,
    ruling text not null check (ruling in ('ACCEPTED', 'DECLINED', 'UNDONE')),
    reason text not null,
    by_account uuid not null,
    at timestamptz not null
);
create index ruling_by_suggestion on library.ruling (suggestion, at desc);
alter table library.ruling enable row level security;
alter table library.ruling force row level security;
create policy read_by_moderators on library.ruling for select using (exists
    (select 1 from accounts.account a
     where a.id = walls.current_person() and a.standing in ('MODERATOR', 'ADMINISTRATOR')));
create policy written_by_moderators on library.ruling for insert with check (by_account = walls.current_person()
    and exists (select 1 from accounts.account a
     where a.id = walls.current_person() and a.standing in ('MODERATOR', 'ADMINISTRATOR')));

-- Whether an address still answered when we last asked.
create table library.link (
    url text primary key,
    state text not null check (state in ('ALIVE', 'DOUBTFUL', 'DEAD')),
    -- How often in a row it was gone.
    gone int not null,
    checked_at timestamptz not null
);
alter table library.link enable row level security;
alter table library.link force row level security;
create policy read_by_anybody on library.link for select using (true);
create policy kept_by_jobs on library.link using (walls.acting_as('job'));
