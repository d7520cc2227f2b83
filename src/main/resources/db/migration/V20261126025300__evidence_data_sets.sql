create schema evidence;
call walls.open_room('evidence');

-- A set of detainer records with what one must say when one uses it. Its file lies beside it in parts, named by its
-- hash; neither is changed once it is written, only put in use or removed.
create table evidence.data_set (
    id text primary key check (id ~ '^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$'),
    title text not null,
    credit text not null,
    licence text not null,
    as_of date not null,
    sha256 text not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
    byte_count bigint not null,
    row_count bigint not null,
    sources text not null,
    sources_sha256 text not null unique,
    report text not null,
    state text not null check (state in ('EXAMINED', 'IN_USE')),
    kept_at timestamptz not null,
    kept_by uuid
);
alter table evidence.data_set enable row level security;
alter table evidence.data_set force row level security;
create policy in_use_for_everybody on evidence.data_set for select using
    (state = 'IN_USE' and (walls.acting_as('public') or walls.acting_as('person') or walls.acting_as('team')));
create policy kept_by_moderators on evidence.data_set using (exists
    (select 1 from accounts.account a
     where a.id = walls.current_person() and a.standing in ('MODERATOR', 'ADMINISTRATOR')));
create policy kept_by_jobs on evidence.data_set using (walls.acting_as('job'));

create table evidence.data_set_part (
    data_set text not null references evidence.data_set on delete cascade,
    number int not null,
    bytes bytea not null,
    primary key (data_set, number)
);
alter table evidence.data_set_part enable row level security;
alter table evidence.data_set_part force row level security;
create policy removed_by_moderators on evidence.data_set_part using (exists
    (select 1 from accounts.account a
     where a.id = walls.current_person() and a.standing in ('MODERATOR', 'ADMINISTRATOR')));
create policy kept_by_jobs on evidence.data_set_part using (walls.acting_as('job'));
