-- Which moderator looks at what: one list for all rooms, in place of the one that teams had. It tells the other moderators
-- who, by the address they know each other by, and goes within a day.
create table web.claim (
    kind text not null,
    subject text not null,
    by_account uuid not null,
    who text not null,
    at timestamptz not null,
    primary key (kind, subject)
);
alter table web.claim enable row level security;
alter table web.claim force row level security;
create policy kept_by_moderators on web.claim using (exists
    (select 1 from accounts.account a
     where a.id = walls.current_person() and a.standing in ('MODERATOR', 'ADMINISTRATOR')));
create policy forgotten_by_jobs on web.claim using (walls.acting_as('job'));

alter table teams.listing drop column claimed_by, drop column claimed_at;
