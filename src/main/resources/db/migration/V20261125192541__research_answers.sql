create schema research;
call walls.open_room('research');

-- Every version of an answer is a row; the highest holds. Two editors cannot both write the next one.
create table research.answer (
    team_id uuid not null,
    effort_id uuid not null,
    question text not null,
    version int not null,
    said text not null,
    source text not null,
    seen_on date not null,
    certainty text not null check (certainty in ('SURE', 'FAIRLY_SURE', 'ONE_SOURCE')),
    by_member uuid not null,
    at timestamptz not null,
    primary key (team_id, effort_id, question, version),
    foreign key (team_id, effort_id) references teams.effort on delete cascade
);

create table research.assignment (
    team_id uuid not null,
    effort_id uuid not null,
    question text not null,
    member_id uuid not null,
    due_on date not null,
    by_member uuid not null,
    at timestamptz not null,
    primary key (team_id, effort_id, question),
    foreign key (team_id, effort_id) references teams.effort on delete cascade
);

create table research.to_ask (
    team_id uuid not null,
    effort_id uuid not null,
    question text not null,
    by_member uuid not null,
    at timestamptz not null,
    primary key (team_id, effort_id, question),
    foreign key (team_id, effort_id) references teams.effort on delete cascade
);

call walls.wall('research.answer');
call walls.wall('research.assignment');
call walls.wall('research.to_ask');
