create schema sharing;
call walls.open_room('sharing');

-- What a team sent to the coalition, exactly as it was sent. Withdrawing takes the row away.
create table sharing.report (
    team_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    detail text not null check (detail in ('NAMES', 'COUNTY', 'FIGURES')),
    language text not null check (language in ('en', 'es')),
    state char(2) not null,
    outcome text check (outcome in ('YES', 'NOT_YET', 'WANTS_TIME', 'NO')),
    heading text not null,
    body text not null,
    learned text not null,
    shared_by uuid not null,
    shared_at timestamptz not null,
    primary key (team_id, id),
    unique (team_id, meeting_id),
    foreign key (team_id, meeting_id) references meetings.meeting on delete cascade
);
call walls.wall('sharing.report');

-- Sharing means that moderators see it; the database itself asks whether the person is one.
create policy seen_by_moderators on sharing.report for select using (exists
    (select 1 from accounts.account a
     where a.id = walls.current_person() and a.standing in ('MODERATOR', 'ADMINISTRATOR')));
