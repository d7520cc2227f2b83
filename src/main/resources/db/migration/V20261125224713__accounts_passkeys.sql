-- What a device or a security key needs to be known again. The secret half never leaves the device; nothing here opens a door.
-- A key made with one device stays valid on others when its owner's own service carries it there; we are not told where.
create table accounts.passkey (
    id uuid primary key,
    account_id uuid not null references accounts.account on delete cascade,
    credential text not null unique,
    public_key bytea not null,
    sign_count bigint not null,
    label text not null,
    created_at timestamptz not null,
    last_used_at timestamptz
);
create index passkey_by_account on accounts.passkey (account_id, created_at);
alter table accounts.passkey enable row level security;
alter table accounts.passkey force row level security;
create policy one_s_own on accounts.passkey using (account_id = walls.current_person());
-- Whoever shows a passkey acts for that one only, and may look at it, no more, until its signature fits.
create policy by_its_credential on accounts.passkey for select using ('passkey:' || credential = walls.current_token());
