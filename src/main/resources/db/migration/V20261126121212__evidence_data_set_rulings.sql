-- Who put a data set in use, out of use, or away for good, one line after another. No policy lets anybody change a line.
create table evidence.data_set_ruling (
    id uuid primary key,
    -- It may be gone: of what was discarded this line is left, with what it was called.
    data_set text not null,
    title text not null,
    ruling text not null check (ruling in ('USED', 'RESTED', 'DISCARDED', 'UNDONE')),
    -- As it stood before.
    was text not null check (was in ('EXAMINED', 'IN_USE', 'RESTING')),
    by_account uuid not null,
    at timestamptz not null
);
create index data_set_ruling_by_set on evidence.data_set_ruling (data_set, at desc);
alter table evidence.data_set_ruling enable row level security;
alter table evidence.data_set_ruling force row level security;
create policy read_by_moderators on evidence.data_set_ruling for select using (exists
    (select 1 from accounts.account a
     where a.id = walls.current_person() and a.standing in ('MODERATOR', 'ADMINISTRATOR')));
create policy written_by_moderators on evidence.data_set_ruling for insert with check (by_account = walls.current_person()
    and exists (select 1 from accounts.account a
     where a.id = walls.current_person() and a.standing in ('MODERATOR', 'ADMINISTRATOR')));

-- What a moderator took out of use was decided on: it does not wait.
alter table evidence.data_set drop constraint data_set_state_check;
alter table evidence.data_set add constraint data_set_state_check check (state in ('EXAMINED', 'IN_USE', 'RESTING'));
