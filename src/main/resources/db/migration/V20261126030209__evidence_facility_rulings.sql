-- What moderators looked up where the registers do not know a facility: dated, with its reason, read by everybody. A line
-- is never changed; who decides otherwise takes it back first.
create table evidence.facility_ruling (
    id uuid primary key,
    facility text not null,
    city text not null,
    state text not null,
    county text not null check (county ~ '^[0-9]{5}$'),
    level text not null check (level in ('LOCAL', 'STATE', 'FEDERAL')),
    reason text not null,
    decided_at timestamptz not null,
    decided_by uuid not null,
    undone_at timestamptz,
    undone_by uuid
);
create unique index facility_ruling_in_force on evidence.facility_ruling (facility, city, state) where undone_at is null;
alter table evidence.facility_ruling enable row level security;
alter table evidence.facility_ruling force row level security;
create policy read_by_everybody on evidence.facility_ruling for select using
    (walls.acting_as('public') or walls.acting_as('person') or walls.acting_as('team') or walls.acting_as('job'));
create policy kept_by_moderators on evidence.facility_ruling using (exists
    (select 1 from accounts.account a
     where a.id = walls.current_person() and a.standing in ('MODERATOR', 'ADMINISTRATOR')));
