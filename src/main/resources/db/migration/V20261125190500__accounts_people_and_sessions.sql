create schema accounts;
call walls.open_room('accounts');

-- No name: what a person is called is their team's business. The address is what they sign in with.
create table accounts.account (
    id uuid primary key,
    email text not null unique check (email = lower(email)),
    passphrase text not null,
    standing text not null check (standing in ('NEIGHBOR', 'MODERATOR', 'ADMINISTRATOR')),
    language text not null check (language in ('en', 'es')),
    created_at timestamptz not null,
    confirmed_at timestamptz
);
alter table accounts.account enable row level security;
alter table accounts.account force row level security;
create policy one_s_own on accounts.account using (id = walls.current_person());
-- Whoever types an address acts for that address only, until the passphrase fits.
create policy by_its_address on accounts.account using ('email:' || email = walls.current_token());
create policy kept_by_jobs on accounts.account using (walls.acting_as('job'));

-- The two tables of Spring Session 4; their columns are the library's. An id alone opens nothing: the cookie also carries
-- a signature made with the instance key, which lies outside the database.
create table accounts.session (
    primary_id char(36) primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name text
);
create index session_by_expiry on accounts.session (expiry_time);
create index session_by_person on accounts.session (principal_name);

create table accounts.session_attributes (
    session_primary_id char(36) not null references accounts.session on delete cascade,
    attribute_name text not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
alter table accounts.session enable row level security;
alter table accounts.session force row level security;
create policy found_by_the_door on accounts.session using (walls.acting_as('job'));
create policy one_s_own on accounts.session using (principal_name = walls.current_person()::text);
alter table accounts.session_attributes enable row level security;
alter table accounts.session_attributes force row level security;
create policy found_by_the_door on accounts.session_attributes using (walls.acting_as('job'));
create policy one_s_own on accounts.session_attributes for select using (session_primary_id in
    (select s.primary_id from accounts.session s where s.principal_name = walls.current_person()::text));
