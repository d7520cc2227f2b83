-- Who closed what somebody had sent about an entry, or opened it again, one line after another. No policy lets anybody change
-- a line. Wishes to take an entry off the map are closed together, a reported conversation by itself.
create table teams.closing (
    team_id uuid not null references teams.listing on delete cascade,
    id uuid not null,
    about text not null check (about in ('OBJECTIONS', 'REPORT')),
    -- The report, which may be gone, or the entry.
    subject uuid not null,
    ruling text not null check (ruling in ('CLOSED', 'REOPENED')),
    reason text not null,
    by_account uuid not null,
    at timestamptz not null,
    primary key (team_id, id)
);
create index closing_by_subject on teams.closing (subject, at desc);
create index closing_by_day on teams.closing (about, at desc);
alter table teams.closing enable row level security;
alter table teams.closing force row level security;
create policy read_by_moderators on teams.closing for select using (exists
    (select 1 from accounts.account a
     where a.id = walls.current_person() and a.standing in ('MODERATOR', 'ADMINISTRATOR')));
create policy written_by_moderators on teams.closing for insert with check (by_account = walls.current_person()
    and exists (select 1 from accounts.account a
     where a.id = walls.current_person() and a.standing in ('MODERATOR', 'ADMINISTRATOR')));
