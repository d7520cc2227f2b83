-- Who wants the letter on Mondays, and when they last got one. Whoever has no row has said nothing.
create table teams.weekly (
    team_id uuid not null,
    member_id uuid not null,
    wanted boolean not null,
    sent_at timestamptz,
    primary key (team_id, member_id),
    foreign key (team_id, member_id) references teams.member on delete cascade
);
call walls.wall('teams.weekly');
