-- Facilities of records in use whose county nobody found, so that they wait at the desk without anybody reading millions of
-- records for it. A job writes them; nothing here that the records do not say.
create table evidence.unplaced (
    id uuid primary key,
    facility text not null,
    city text not null,
    state text not null,
    record_count bigint not null,
    since timestamptz not null,
    seen_at timestamptz not null,
    unique (facility, city, state)
);
alter table evidence.unplaced enable row level security;
alter table evidence.unplaced force row level security;
create policy kept_by_jobs on evidence.unplaced using (walls.acting_as('job'));
create policy read_by_moderators on evidence.unplaced for select using (exists
    (select 1 from accounts.account a
     where a.id = walls.current_person() and a.standing in ('MODERATOR', 'ADMINISTRATOR')));
