-- Somebody comes to one date of an event. Who it is, is sealed; the link's hash finds the row, and a print of the address
-- finds somebody who signs up twice.
create table events.registration (
    team_id uuid not null,
    id uuid not null,
    session_id uuid not null,
    token_hash text not null,
    email_print text not null,
    name bytea not null,
    email bytea not null,
    needs bytea not null,
    language text not null check (language in ('en', 'es')),
    state text not null check (state in ('GOING', 'WAITING', 'CANCELLED')),
    state_at timestamptz not null,
    made_at timestamptz not null,
    day_told_at timestamptz,
    hour_told_at timestamptz,
    primary key (team_id, id),
    foreign key (team_id, session_id) references events.session (team_id, id) on delete cascade
);
create index registration_by_link on events.registration (token_hash);
create index registration_by_session on events.registration (team_id, session_id, made_at);
call walls.wall('events.registration');
create policy by_its_link on events.registration for select using (token_hash = walls.current_token());
create policy kept_by_jobs on events.registration using (walls.acting_as('job'));
