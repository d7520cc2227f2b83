-- What members and guest advisers say to each other about a plan.
create table meetings.plan_comment (
    team_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    by_member uuid not null,
    at timestamptz not null,
    text bytea not null,
    primary key (team_id, id),
    foreign key (team_id, meeting_id) references meetings.meeting on delete cascade
);
call walls.wall('meetings.plan_comment');
create index plan_comment_of_a_meeting on meetings.plan_comment (team_id, meeting_id, at);
