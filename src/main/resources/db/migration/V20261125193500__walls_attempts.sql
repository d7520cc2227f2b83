-- How often something was tried lately: so many in a span of time, then one waits. A subject is a keyed print of an
-- address, never the address itself; rows go when their span is over.
create table walls.attempt (
    subject text primary key,
    count int not null,
    until timestamptz not null
);
alter table walls.attempt enable row level security;
alter table walls.attempt force row level security;
create policy counted_by_the_system on walls.attempt using (walls.acting_as('job'));
