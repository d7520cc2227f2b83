-- Where the files came from, in the words of whoever brought them.
alter table evidence.data_set add column origin text not null default '';

-- Figures are drawn in the transaction of whoever looks at them, so the records in use are read there too.
create policy in_use_for_everybody on evidence.data_set_part for select using
    ((walls.acting_as('public') or walls.acting_as('person') or walls.acting_as('team')) and exists
        (select 1 from evidence.data_set s where s.id = data_set and s.state = 'IN_USE'));

-- Files that a moderator sent to be looked at. The files themselves go as soon as the look has ended, however it ended.
create table evidence.arrival (
    id uuid primary key,
    data_set text not null,
    title text not null,
    credit text not null,
    licence text not null,
    origin text not null,
    encoding text not null,
    columns text not null,
    state text not null check (state in ('WAITING', 'READING', 'EXAMINED', 'REFUSED', 'CANCELLED')),
    row_count bigint not null default 0,
    trouble text not null default '',
    sent_at timestamptz not null,
    sent_by uuid not null,
    looked_at timestamptz not null
);
create unique index arrival_one_at_a_time on evidence.arrival ((true)) where state in ('WAITING', 'READING');
alter table evidence.arrival enable row level security;
alter table evidence.arrival force row level security;
create policy kept_by_moderators on evidence.arrival using (exists
    (select 1 from accounts.account a
     where a.id = walls.current_person() and a.standing in ('MODERATOR', 'ADMINISTRATOR')));
create policy read_by_jobs on evidence.arrival using (walls.acting_as('job'));

create table evidence.arrival_file (
    arrival uuid not null references evidence.arrival on delete cascade,
    number int not null,
    name text not null,
    sha256 text not null,
    byte_count bigint not null,
    primary key (arrival, number)
);
alter table evidence.arrival_file enable row level security;
alter table evidence.arrival_file force row level security;
create policy kept_by_moderators on evidence.arrival_file using (exists
    (select 1 from accounts.account a
     where a.id = walls.current_person() and a.standing in ('MODERATOR', 'ADMINISTRATOR')));
create policy read_by_jobs on evidence.arrival_file using (walls.acting_as('job'));

create table evidence.arrival_part (
    arrival uuid not null references evidence.arrival on delete cascade,
    file int not null,
    number int not null,
    bytes bytea not null,
    primary key (arrival, file, number)
);
alter table evidence.arrival_part enable row level security;
alter table evidence.arrival_part force row level security;
create policy kept_by_moderators on evidence.arrival_part using (exists
    (select 1 from accounts.account a
     where a.id = walls.current_person() and a.standing in ('MODERATOR', 'ADMINISTRATOR')));
create policy read_by_jobs on evidence.arrival_part using (walls.acting_as('job'));
