-- A link that lets its holder do one thing once. Opening it changes nothing; a button uses it up.
create table accounts.link (
    token_hash text primary key,
    kind text not null check (kind in ('SIGN_UP', 'PASSPHRASE_BY_MAIL', 'PASSPHRASE_BY_HAND', 'EMAIL', 'INVITATION')),
    account_id uuid references accounts.account on delete cascade,
    email text,
    passphrase text,
    standing text check (standing in ('NEIGHBOR', 'MODERATOR', 'ADMINISTRATOR')),
    language text not null check (language in ('en', 'es')),
    next text not null default '',
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);
alter table accounts.link enable row level security;
alter table accounts.link force row level security;
create policy made_by_anyone on accounts.link for insert with check (true);
create policy by_itself on accounts.link using (token_hash = walls.current_token());
create policy kept_by_jobs on accounts.link using (walls.acting_as('job'));
create policy of_one_s_own_account on accounts.link for delete using (account_id = walls.current_person());

-- The link's holder may see and change the one account it is for.
create policy by_its_link on accounts.account using (exists (
    select 1 from accounts.link l where l.token_hash = walls.current_token() and l.used_at is null
      and (l.account_id = account.id or l.email = account.email)));
create policy by_its_link on accounts.session for delete using (exists (
    select 1 from accounts.link l join accounts.account a on a.id = l.account_id or a.email = l.email
    where l.token_hash = walls.current_token() and l.used_at is null and a.id::text = session.principal_name));
create policy by_its_link_seen on accounts.session for select using (exists (
    select 1 from accounts.link l join accounts.account a on a.id = l.account_id or a.email = l.email
    where l.token_hash = walls.current_token() and l.used_at is null and a.id::text = session.principal_name));

-- Where there is mail, signing up and a forgotten passphrase are answered by mail, later and by a job: so the page says the
-- same, as quickly, whether or not the address has an account.
create table accounts.request (
    id uuid primary key,
    kind text not null check (kind in ('SIGN_UP', 'FORGOTTEN')),
    email text not null,
    passphrase text,
    language text not null check (language in ('en', 'es')),
    next text not null,
    asked_at timestamptz not null
);
alter table accounts.request enable row level security;
alter table accounts.request force row level security;
create policy asked_by_anyone on accounts.request for insert with check (true);
create policy answered_by_jobs on accounts.request using (walls.acting_as('job'));

-- What happened to an account. Nobody can change a line once it is written; old lines go by themselves.
create table accounts.trail (
    id uuid primary key,
    account_id uuid not null references accounts.account on delete cascade,
    happening text not null,
    detail text not null default '',
    device text not null default '',
    by_account uuid,
    at timestamptz not null
);
create index trail_by_account on accounts.trail (account_id, at desc);
create index trail_by_time on accounts.trail (at);
revoke update on accounts.trail from beloved_app;
alter table accounts.trail enable row level security;
alter table accounts.trail force row level security;
create policy written_by_who_acts on accounts.trail for insert
    with check (exists (select 1 from accounts.account a where a.id = account_id));
create policy one_s_own on accounts.trail for select using (account_id = walls.current_person());
create policy kept_by_jobs on accounts.trail using (walls.acting_as('job'));
