-- Where to write to whoever proposed an event, if they want to hear: sealed with the event's own key, gone with the letter.
create table events.proposer (
    team_id uuid not null references events.event on delete cascade,
    id uuid not null,
    email bytea not null,
    made_at timestamptz not null,
    primary key (team_id, id)
);
call walls.wall('events.proposer');
create policy forgotten_by_jobs on events.proposer using (walls.acting_as('job'));

-- The letter says what was decided and why.
create policy told_by_jobs on events.ruling for select
    using (walls.acting_as('job') and team_id = walls.current_team());
