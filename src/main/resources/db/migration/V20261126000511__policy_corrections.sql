create schema policy;
call walls.open_room('policy');

-- What somebody proposes to change. Anybody may write one and nobody but moderators reads it.
create table policy.correction (
    id uuid primary key,
    topic text not null,
    about text not null check (about in ('RULE', 'DATES', 'PRACTICE', 'SOURCES', 'MISSING', 'OTHER')),
    language text not null check (language in ('en', 'es')),
    stood text not null,
    proposed text not null,
    source text not null,
    email text,
    proposed_at timestamptz not null,
    decided_at timestamptz,
    decided_by uuid
);
create index correction_open on policy.correction (proposed_at) where decided_at is null;
alter table policy.correction enable row level security;
alter table policy.correction force row level security;
create policy proposed_by_anyone on policy.correction for insert
    with check (walls.acting_as('public') and decided_at is null and decided_by is null);
create policy kept_by_moderators on policy.correction using (exists
    (select 1 from accounts.account a
     where a.id = walls.current_person() and a.standing in ('MODERATOR', 'ADMINISTRATOR')));
create policy addresses_forgotten_by_jobs on policy.correction using (walls.acting_as('job'));

-- What a moderator decided, as everybody may read it: the text as it stood and the text as it was accepted, never who
-- proposed it. A line is not changed once it is written.
create table policy.change (
    id uuid primary key references policy.correction,
    topic text not null,
    about text not null check (about in ('RULE', 'DATES', 'PRACTICE', 'SOURCES', 'MISSING', 'OTHER')),
    language text not null check (language in ('en', 'es')),
    ruling text not null check (ruling in ('ACCEPTED', 'DECLINED')),
    stood text not null,
    said text not null,
    source text not null,
    reason text not null,
    decided_at timestamptz not null
);
create index change_by_topic on policy.change (topic, decided_at desc);
revoke update, delete on policy.change from beloved_app;
alter table policy.change enable row level security;
alter table policy.change force row level security;
create policy read_by_anybody on policy.change for select using
    (walls.acting_as('public') or walls.acting_as('person'));
create policy written_by_moderators on policy.change for insert with check (exists
    (select 1 from accounts.account a
     where a.id = walls.current_person() and a.standing in ('MODERATOR', 'ADMINISTRATOR')));
