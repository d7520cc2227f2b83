-- Papers of other rooms that print with a meeting's pack.
create table meetings.pack_paper (
    team_id uuid not null,
    meeting_id uuid not null,
    paper text not null check (paper in ('FACT_SHEET')),
    primary key (team_id, meeting_id, paper),
    foreign key (team_id, meeting_id) references meetings.meeting on delete cascade
);

call walls.wall('meetings.pack_paper');
