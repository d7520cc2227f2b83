create schema meetings;
call walls.open_room('meetings');

-- A meeting of an effort with one or more officials. What happened to it on the way stands in the log, not here.
create table meetings.meeting (
    team_id uuid not null,
    id uuid not null,
    effort_id uuid not null,
    number int not null check (number > 0),
    stage text not null check
        (stage in ('WISHED', 'ASKED', 'BOOKED', 'HELD', 'DEBRIEFED', 'CLOSED', 'REFUSED', 'CANCELLED')),
    starts_at timestamptz,
    zone text,
    minutes int check (minutes between 5 and 180),
    place text not null default '',
    means text not null default 'IN_PERSON' check (means in ('IN_PERSON', 'PHONE', 'VIDEO')),
    deputy text not null default '',
    held_at timestamptz,
    begun_at timestamptz not null,
    version int not null default 1,
    primary key (team_id, id),
    unique (team_id, effort_id, number),
    foreign key (team_id, effort_id) references teams.effort on delete cascade,
    check (stage in ('WISHED', 'ASKED', 'REFUSED') or (starts_at is not null and zone is not null and minutes is not null)),
    check (stage not in ('HELD', 'DEBRIEFED', 'CLOSED') or held_at is not null)
);

create table meetings.meeting_official (
    team_id uuid not null,
    meeting_id uuid not null,
    official_id uuid not null,
    primary key (team_id, meeting_id, official_id),
    foreign key (team_id, meeting_id) references meetings.meeting on delete cascade
);

call walls.wall('meetings.meeting');
call walls.wall('meetings.meeting_official');
