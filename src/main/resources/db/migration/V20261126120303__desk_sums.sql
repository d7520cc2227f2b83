create schema desk;
call walls.open_room('desk');

-- What all teams add up to. No row says which team had what: a job goes through the teams, each in its own scope, and keeps
-- this. How many teams stand behind a number is kept so that one which too few have is not told.
create table desk.sum (
    name text not null,
    code text not null,
    in_all bigint not null,
    teams int not null,
    this_week bigint not null,
    teams_this_week int not null,
    counted_at timestamptz not null,
    primary key (name, code)
);
alter table desk.sum enable row level security;
alter table desk.sum force row level security;
create policy counted_by_jobs on desk.sum using (walls.acting_as('job'));
create policy read_by_moderators on desk.sum for select using (exists
    (select 1 from accounts.account a
     where a.id = walls.current_person() and a.standing in ('MODERATOR', 'ADMINISTRATOR')));

-- Work that goes through all teams has to know which there are; what it reads of one it reads in that team's scope.
create policy listed_for_jobs on teams.team for select using (walls.acting_as('job') and walls.current_team() is null);
