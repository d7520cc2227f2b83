-- Who decided what about a correction, and when, one line after another. No policy lets anybody change a line.
create table policy.ruling (
    id uuid primary key,
    -- It may be gone: what was discarded leaves nothing but this line.
    correction uuid not null,
    ruling text not null check (ruling in ('ACCEPTED', 'DECLINED', 'DISCARDED', 'UNDONE')),
    reason text not null,
    by_account uuid not null,
    at timestamptz not null
);
create index ruling_by_correction on policy.ruling (correction, at desc);
alter table policy.ruling enable row level security;
-- The lines of decisions that were made before this table was there.
alter table policy.correction no force row level security;
alter table policy.change no force row level security;
insert into policy.ruling (id, correction, ruling, reason, by_account, at)
    select gen_random_uuid(), c.id, ch.ruling, ch.reason, c.decided_by, c.decided_at
    from policy.correction c join policy.change ch using (id) where c.decided_by is not null;
alter table policy.correction force row level security;
alter table policy.change force row level security;
alter table policy.ruling force row level security;
create policy read_by_moderators on policy.ruling for select using (exists
    (select 1 from accounts.account a
     where a.id = walls.current_person() and a.standing in ('MODERATOR', 'ADMINISTRATOR')));
create policy written_by_moderators on policy.ruling for insert with check (by_account = walls.current_person()
    and exists (select 1 from accounts.account a
     where a.id = walls.current_person() and a.standing in ('MODERATOR', 'ADMINISTRATOR')));

-- A decision that was a mistake is taken back: the public no longer reads it, and the line above stays.
grant delete on policy.change to beloved_app;
create policy taken_back_by_moderators on policy.change for delete using (exists
    (select 1 from accounts.account a
     where a.id = walls.current_person() and a.standing in ('MODERATOR', 'ADMINISTRATOR')));
