create schema teams;
call walls.open_room('teams');

-- The slug is unique for the whole instance because it is an address; a taken one gets a number, whoever has it.
create table teams.team (
    team_id uuid primary key,
    slug text not null unique,
    name text not null,
    place char(5) not null,
    purpose text not null default '',
    shown text not null check (shown in ('NAME', 'COUNTY', 'NOTHING')),
    started_at timestamptz not null,
    version int not null default 1
);

create table teams.member (
    team_id uuid not null references teams.team on delete cascade,
    id uuid not null,
    account_id uuid not null,
    name text not null,
    role text not null check (role in ('LEAD', 'MEMBER', 'ADVISER')),
    appears text not null default 'NAME' check (appears in ('NAME', 'FIRST_NAME', 'ORGANIZATION', 'NOT_LISTED')),
    organization text not null default '',
    joined_at timestamptz not null,
    left_at timestamptz,
    primary key (team_id, id)
);
create unique index member_once_in_a_team on teams.member (team_id, account_id) where left_at is null;
create index member_by_account on teams.member (account_id) where left_at is null;

create table teams.invitation (
    team_id uuid not null references teams.team on delete cascade,
    id uuid not null,
    token_hash text not null,
    role text not null check (role in ('LEAD', 'MEMBER', 'ADVISER')),
    note text not null,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    withdrawn_at timestamptz,
    primary key (team_id, id)
);
create unique index invitation_by_token on teams.invitation (team_id, token_hash);
create index invitation_token on teams.invitation (token_hash);

-- Team x place x campaign kit. A team may walk several roads; the first is number 1.
create table teams.effort (
    team_id uuid not null references teams.team on delete cascade,
    id uuid not null,
    number int not null,
    place char(5) not null,
    kit text not null,
    begun_at timestamptz not null,
    ended_at timestamptz,
    primary key (team_id, id),
    unique (team_id, number)
);

call walls.wall('teams.team');
call walls.wall('teams.member');
call walls.wall('teams.invitation');
call walls.wall('teams.effort');

-- A person finds their own memberships, and the teams and roads behind them.
create policy own_memberships on teams.member for select
    using (account_id = walls.current_person() and left_at is null);
create policy teams_of_mine on teams.team for select
    using (team_id in (select m.team_id from teams.member m where m.account_id = walls.current_person()));
create policy efforts_of_mine on teams.effort for select
    using (team_id in (select m.team_id from teams.member m where m.account_id = walls.current_person()));

-- Whoever holds an invitation's link sees that invitation and its team, nothing else.
create policy by_its_link on teams.invitation for select using (token_hash = walls.current_token());
create policy invited_to on teams.team for select
    using (team_id in (select i.team_id from teams.invitation i where i.token_hash = walls.current_token()));

-- Everybody may know that a county has a team, where that team allows it.
create policy shown_to_everyone on teams.team for select
    using (walls.acting_as('public') and shown <> 'NOTHING');
