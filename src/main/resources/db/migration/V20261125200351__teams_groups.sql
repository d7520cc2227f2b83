-- Groups a team tells of its plan: who they are and whether they join. What they said is sealed, talk by talk.
create table teams.partner (
    team_id uuid not null,
    id uuid not null,
    effort_id uuid not null,
    name text not null,
    kind text not null check (kind in ('RIGHTS', 'FAITH', 'LEGAL', 'LABOR', 'CIVIC', 'OTHER')),
    network text not null,
    joins text not null check (joins in ('YES', 'NO', 'NOT_YET')),
    added_by uuid not null,
    added_at timestamptz not null,
    version int not null default 1,
    primary key (team_id, id),
    foreign key (team_id, effort_id) references teams.effort on delete cascade
);
create index partner_of_effort on teams.partner (team_id, effort_id);

create table teams.partner_talk (
    team_id uuid not null,
    id uuid not null,
    partner_id uuid not null,
    on_day date not null,
    by_member uuid not null,
    with_whom bytea not null,
    said bytea not null,
    about_official bytea not null,
    at timestamptz not null,
    primary key (team_id, id),
    foreign key (team_id, partner_id) references teams.partner on delete cascade
);
create index partner_talk_of_partner on teams.partner_talk (team_id, partner_id);

call walls.wall('teams.partner');
call walls.wall('teams.partner_talk');

-- What members chose to say of themselves, for the team's eyes; the id is the member's.
create table teams.mix (
    team_id uuid not null,
    id uuid not null,
    tradition bytea,
    gender bytea,
    ethnicity bytea,
    primary key (team_id, id),
    foreign key (team_id, id) references teams.member on delete cascade
);
call walls.wall('teams.mix');
